// How the endings fall from each option, in a real browser: from the roads that ship with the build, by a worker, in under a second.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { roadsUrl } from '#story/catalogue';
import { readStoryFolder } from '#story/storyFolder';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { file: story } = readStoryFolder(`${ROOT}stories/second-drawer`, 'second-drawer');
const worker = readdirSync(`${ROOT}dist/hashed`).find((name) =>
  /^outcomesWorker-.+\.js$/.test(name),
);

type Timed = {
  ms: number;
  outcomes?: {
    offers: { choice: string; random: { share: number }[]; well: { family: string }[] }[];
  };
};

test('the heaviest question, before the first choice, is answered in under a second', async ({
  page,
}) => {
  if (!story) throw new Error('The Second Drawer does not compile');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/');
  const times = await page.evaluate(
    async ({ at, url, file }): Promise<Timed[]> => {
      const asking = new Worker(new URL(at, document.baseURI), { type: 'module' });
      const ask = (question: number): Promise<Timed> =>
        new Promise((resolve) => {
          const from = performance.now();
          asking.addEventListener(
            'message',
            ({ data }: MessageEvent<Pick<Timed, 'outcomes'>>) =>
              resolve({ ms: performance.now() - from, ...data }),
            { once: true },
          );
          const roads = { url: new URL(url, document.baseURI).href, story: file };
          asking.postMessage({ question, ...roads, decisions: [], intent: 'undecided' }, []);
        });
      return [await ask(1), await ask(2), await ask(3)];
    },
    { at: `hashed/${worker ?? ''}`, url: roadsUrl(story.id, story.hash), file: story },
  );
  const description = times.map(({ ms }) => Math.round(ms)).join(', ');
  test.info().annotations.push({ type: 'outcomes in milliseconds', description });
  const [first] = times;
  expect(first?.outcomes?.offers).toHaveLength(4);
  for (const { random, well } of first?.outcomes?.offers ?? []) {
    expect(random.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 5);
    expect(well[0]?.family).toBe('building-new');
  }
  expect(Math.min(...times.map(({ ms }) => ms))).toBeLessThan(1000);
  // the roads alone: neither compiler nor explorer
  expect(fetched.filter((path) => /roadsOf|ink-full|inkjs/.test(path))).toEqual([]);
  expect(fetched.filter((path) => path.endsWith('.roads.json'))).toHaveLength(1);
});
