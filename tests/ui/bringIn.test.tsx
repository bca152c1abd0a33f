// @vitest-environment happy-dom
// The field for bringing a talk in: one clear sentence for each thing that can be wrong.
import { afterEach, expect, test, vi } from 'vitest';
import type { BroughtIn } from '#ui/keptPort';
import { BringIn } from '../../src/ui/kept/bringIn.tsx';
import { fakePorts } from './support/fakePorts.ts';
import { allOf, clear, frame, press, show, the } from './support/page.tsx';

afterEach(clear);

const NOTHING: BroughtIn = { talks: [], faults: [], missing: [] };

const open = async (answer: BroughtIn) => {
  const bringIn = vi.fn(async () => answer);
  const brought = vi.fn();
  await show(fakePorts({ kept: { ...fakePorts().kept, bringIn } }), <BringIn brought={brought} />);
  return { bringIn, brought };
};

const said = (): string => the('status').textContent ?? '';

const give = async (file: File | object): Promise<void> => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await frame();
  await frame();
};

test.each<[string, BroughtIn, RegExp]>([
  ['nothing', NOTHING, /There is no talk in this text/],
  ['a cut line', { ...NOTHING, faults: ['damaged'] }, /missing or changed/],
  ['another version', { ...NOTHING, faults: ['other-format'] }, /another version/],
  ['an unknown story', { ...NOTHING, missing: ['the-moon'] }, /not here: the-moon/],
])('%s is one sentence', async (_, answer, sentence) => {
  const { brought } = await open(answer);
  await press(the('button', 'Bring it in'));
  expect(said()).toMatch(sentence);
  expect(brought).not.toHaveBeenCalled();
});

test('what was brought in leads to its debrief', async () => {
  const { brought } = await open({ ...NOTHING, talks: [{ id: 'x', title: 'The Drawer' }] });
  await press(the('button', 'Bring it in'));
  expect(said()).toContain('1 talk brought in.');
  expect(allOf('link')[0]?.getAttribute('href')).toBe('#/debrief/x');
  expect(brought).toHaveBeenCalledOnce();
});

test('a file of 50 MB is refused unread', async () => {
  const { bringIn } = await open(NOTHING);
  const arrayBuffer = vi.fn();
  await give({ name: 'huge.json', size: 50_000_000, arrayBuffer });
  expect(said()).toMatch(/too large/);
  expect(arrayBuffer).not.toHaveBeenCalled();
  expect(bringIn).not.toHaveBeenCalled();
});

test('a picture is refused, a text is handed on', async () => {
  const { bringIn } = await open(NOTHING);
  await give(new File([new Uint8Array([0x89, 0x50, 0xff])], 'a.png'));
  expect(said()).toMatch(/not text/);
  await give(new File(['g1.x'], 'a.txt'));
  expect(bringIn).toHaveBeenCalledWith('g1.x');
});
