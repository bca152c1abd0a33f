// Roads over one another: the lines they run in, and the records found in whatever text they come in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordsIn } from '#app/recordsIn';
import { makeText } from '#domain/textForm';
import { lanesOf } from '#ui/room/roads/lanes';
import { recordOf } from '#support/stories';

const road = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });
const roads = fc.array(road, { minLength: 1, maxLength: 7 });

describe('lanes', () => {
  test('roads that went together so far are nearer to one another than a lane', () => {
    fc.assert(
      fc.property(roads, (all) => {
        const lanes = lanesOf(all);
        const together = (one: string[], other: string[], x: number): boolean =>
          one.length >= x &&
          other.length >= x &&
          one.slice(0, x).join() === other.slice(0, x).join();
        all.forEach((one, a) =>
          all.forEach((other, b) => {
            for (let x = 0; x <= Math.min(one.length, other.length); x += 1) {
              const apart = Math.abs((lanes[a]?.[x]?.y ?? 0) - (lanes[b]?.[x]?.y ?? 0));
              if (a !== b && together(one, other, x)) expect(apart).toBeLessThan(1);
            }
          }),
        );
      }),
    );
  });

  test('no two roads ever run in the same place', () => {
    fc.assert(
      fc.property(roads, (all) => {
        const lanes = lanesOf(all);
        const longest = Math.max(...all.map(({ length }) => length));
        for (let x = 0; x <= longest; x += 1) {
          const here = lanes.flatMap((lane) => lane[x]?.y.toFixed(6) ?? []);
          expect(new Set(here).size).toBe(here.length);
        }
      }),
    );
  });

  test('a road has a point before each of its decisions and one after the last', () => {
    expect(lanesOf([['a', 'b'], ['a']]).map((lane) => lane.length)).toEqual([3, 2]);
  });
});

describe('records in a text', () => {
  const one = makeText(recordOf(['bbbb']));
  const other = makeText(recordOf(['bbbb', 'ffff']));

  test('are found on lines, in links and in saved files, in their order', () => {
    const text = `${one}\nhere: http://127.0.0.1/#/debrief/shared?record=${other}\n`;
    expect(recordsIn(text).records.map(makeText)).toEqual([one, other]);
    expect(recordsIn(JSON.stringify({ attempts: [one] })).records.map(makeText)).toEqual([one]);
  });

  test('a damaged line and a line of something else are counted and left out', () => {
    expect(recordsIn(`${one.slice(0, -1)}x`)).toMatchObject({ records: [], bad: 1 });
    expect(recordsIn(`${one}\nour group had fun`)).toMatchObject({ bad: 1 });
    expect(recordsIn('')).toEqual({ records: [], bad: 0 });
  });
});
