import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Key, KeyTable, NoRoom, sharedTable } from '#check/explore/keyTable';
import { KeyWriter } from '#check/explore/keyWriter';
import { TextCodes } from '#check/explore/textCodes';

const keyOf = (numbers: readonly number[]): Key => {
  const writer = new KeyWriter();
  writer.begin(numbers.length);
  for (const number of numbers) writer.put(number);
  writer.end();
  return writer;
};

/** Small ones mostly, as in keys of states; and those around one byte and the largest. */
const number = fc.oneof(fc.nat(3), fc.integer({ min: 250, max: 260 }), fc.nat(2 ** 31 - 1));
const keys = fc.array(fc.array(number, { maxLength: 5 }), { minLength: 1 });

test('the same key has the same number for all who share a table, another another', () => {
  fc.assert(
    fc.property(keys, (all) => {
      const memory = sharedTable(200);
      const tables = [KeyTable.over(memory), KeyTable.over(memory)];
      const numbers = new Map<string, number>();
      all.forEach((key, at) => {
        const table = tables[at % 2];
        const number = table?.number(keyOf(key)) ?? -1;
        expect(number).toBeLessThan(table?.numbers ?? 0);
        expect(number).toBe(numbers.get(key.join()) ?? number);
        expect(table?.fresh).toBe(!numbers.has(key.join()));
        numbers.set(key.join(), number);
        expect(new Set(numbers.values()).size).toBe(numbers.size);
        expect(tables.reduce((sum, { entered }) => sum + entered, 0)).toBe(numbers.size);
      });
    }),
  );
});

test('a table of one thread alone grows', () => {
  const table = KeyTable.alone();
  const long = Array.from({ length: 400 }, (_, at) => at % 7);
  for (let round = 0; round < 2; round++)
    for (let at = 0; at < 20_000; at++) {
      expect(table.number(keyOf([...long, at]))).toBe(at);
      expect(table.fresh).toBe(round === 0);
    }
  expect(table.numbers).toBe(20_000);
});

test('says when there is no room for another key, and keeps what there is', () => {
  const table = KeyTable.over(sharedTable(100));
  const fill = (): void => {
    for (let at = 0; at < 10_000; at++) table.number(keyOf([at]));
  };
  expect(fill).toThrow(NoRoom);
  const { entered } = table;
  expect(() => table.number(keyOf([20_000]))).toThrow(NoRoom);
  expect(table.entered).toBe(entered);
  expect(table.number(keyOf([0]))).toBe(0);
});

test('a text has one number, for all who share the table', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const memory = sharedTable(200);
      const codes = [0, 1].map(() => new TextCodes(KeyTable.over(memory)));
      const numbers = texts.map((text, at) => codes[at % 2]?.of(text));
      expect(texts.map((text, at) => codes[(at + 1) % 2]?.of(text))).toEqual(numbers);
      expect(new Set(numbers).size).toBe(new Set(texts).size);
    }),
  );
});

const KEYS = 40_000;

/** A thread of its own that numbers the same keys from the other end. */
const numbering = (folder: URL): string => `
import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
import { parentPort, workerData } from 'node:worker_threads';
register();
const { KeyTable } = await import(${JSON.stringify(new URL('keyTable.ts', folder).href)});
const { KeyWriter } = await import(${JSON.stringify(new URL('keyWriter.ts', folder).href)});
const table = KeyTable.over(workerData);
const writer = new KeyWriter();
const numbers = [];
for (let at = ${KEYS} - 1; at >= 0; at--) {
  writer.begin(1);
  writer.put(at % (${KEYS} / 2));
  writer.end();
  numbers.push(table.number(writer));
}
parentPort.postMessage(numbers.reverse());
`;

test('two threads at once agree', async () => {
  const memory = sharedTable(KEYS);
  const folder = new URL('../../src/check/explore/', import.meta.url);
  const source = new URL(`data:text/javascript,${encodeURIComponent(numbering(folder))}`);
  const threads = [0, 1].map(() => new Worker(source, { workerData: memory }));
  const [one, two] = await Promise.all(
    threads.map(async (thread) => (await once(thread, 'message'))[0] as number[]),
  );
  expect(one).toEqual(two);
  expect(new Set(one).size).toBe(KEYS / 2);
});
