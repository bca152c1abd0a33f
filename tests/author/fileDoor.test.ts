import { expect, test } from 'vitest';
import { MOST_BYTES, readInkFile } from '../../src/author/fileDoor.ts';

const fileOf = (part: BlobPart): File => new File([part], 'cup.ink');

test('a text is read, with the line ends of any machine', async () => {
  expect(await readInkFile(fileOf('\uFEFFOne.\r\nTwo “quoted”.\r\n'))).toEqual({
    ok: true,
    value: { name: 'cup.ink', text: 'One.\nTwo “quoted”.\n' },
  });
});

test.each([
  ['nothing', ' \n\t', 'empty'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'not-text'],
  ['text with a zero in it', 'One.\0Two.', 'not-text'],
])('%s is refused', async (_, part, error) => {
  expect(await readInkFile(fileOf(part))).toEqual({ ok: false, error });
});

test('a file that is too large is refused unread', async () => {
  const huge = {
    name: 'huge.ink',
    size: MOST_BYTES + 1,
    arrayBuffer: () => Promise.reject(new Error('it was read')),
  };
  expect(await readInkFile(huge)).toEqual({ ok: false, error: 'too-large' });
});
