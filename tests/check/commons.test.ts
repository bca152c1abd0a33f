import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Commons, NoRoom, sharedFor } from '#check/explore/commons';

const roomFor = (states: number): Commons => new Commons(sharedFor(states));

test('the same key has the same number in every share, another another', () => {
  const keys = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 2 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(keys, (all) => {
      const one = roomFor(200);
      const other = new Commons(one.shared);
      const numbers = new Map<string, number>();
      all.forEach((key, at) => {
        const commons = at % 2 === 0 ? one : other;
        const number = commons.number(key);
        expect(commons.fresh).toBe(!numbers.has(key));
        expect(number).toBe(numbers.get(key) ?? numbers.size);
        numbers.set(key, number);
      });
      expect(other.known).toBe(numbers.size);
    }),
  );
});

test('says when there is no room for another state, and keeps what there is', () => {
  const commons = roomFor(1);
  const fill = (): void => {
    for (let at = 0; at < 10_000; at++) commons.number(`key ${at}`);
  };
  expect(fill).toThrow(NoRoom);
  const { known } = commons;
  expect(() => commons.number('one more')).toThrow(NoRoom);
  expect(commons.known).toBe(known);
  expect(commons.number('key 0')).toBe(0);
});

test('is finished when it has begun and nothing is left', () => {
  const commons = roomFor(10);
  expect(commons.finished).toBe(false);
  commons.number('a');
  commons.begin();
  expect(commons.finished).toBe(false);
  commons.done();
  expect(commons.finished).toBe(true);
});

test('a share that begs is fed once, by another', () => {
  const commons = roomFor(10);
  commons.beg(1);
  expect(commons.feed(1)).toBe(-1);
  expect(commons.feed(0)).toBe(1);
  expect(commons.feed(0)).toBe(-1);
  commons.beg(1);
  commons.thank(1);
  expect(commons.isBegged).toBe(false);
});

const KEYS = 40_000;

/** A thread of its own that numbers the same keys from the other end. */
const numbering = (file: string): string => `
import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
import { parentPort, workerData } from 'node:worker_threads';
register();
const { Commons } = await import(${JSON.stringify(file)});
const commons = new Commons(workerData);
const numbers = [];
for (let at = ${KEYS} - 1; at >= 0; at--) numbers.push(commons.number('state ' + at % (${KEYS} / 2)));
parentPort.postMessage(numbers.reverse());
`;

test('two threads at once agree', async () => {
  const commons = roomFor(KEYS);
  const file = new URL('../../src/check/explore/commons.ts', import.meta.url).href;
  const source = new URL(`data:text/javascript,${encodeURIComponent(numbering(file))}`);
  const threads = [0, 1].map(() => new Worker(source, { workerData: commons.shared }));
  const [one, two] = await Promise.all(
    threads.map(async (thread) => (await once(thread, 'message'))[0] as number[]),
  );
  expect(one).toEqual(two);
  expect(new Set(one).size).toBe(KEYS / 2);
  expect(commons.known).toBe(KEYS / 2);
});
