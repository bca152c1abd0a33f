// What hands hold is right for the place, fits the hand, and is not on the table as well.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keepsakesIn, lyingAt } from '#app/keepsakes';
import { PROP_NAMES } from '#app/propNames';
import { ROOM_KINDS } from '#app/roomKinds';
import { inHandOf } from '#scene/inHand';
import { statureOf } from '#scene/statures';
import { DRAWN } from '#scene/thingSpots';
import { WARDROBE } from '../../assets/make/art/cast/wear/all.ts';

const sheet = JSON.parse(
  readFileSync(new URL('../../assets/people/in-hand.things.json', import.meta.url), 'utf8'),
) as { parts: Record<string, unknown> };
const KINDS = Object.keys(ROOM_KINDS);

describe.each(KINDS)('%s', (kind) => {
  test('what two people have by them there is drawn and has words', () => {
    for (const thing of Object.values(keepsakesIn(kind))) {
      expect(DRAWN).toContain(thing);
      expect(PROP_NAMES[thing]).toBeTruthy();
    }
  });

  test('it is one thing, then two, as trust grows', () => {
    const { first, second } = keepsakesIn(kind);
    const has = (trust: 0 | 1 | 2 | 3) =>
      [first, second].filter((one) => lyingAt(trust, kind).includes(one));
    expect(([0, 1, 2, 3] as const).map((trust) => has(trust).length)).toEqual([0, 1, 2, 2]);
  });

  test('everybody who can hold something there has a drawing of it for their build', () => {
    const wanted = WARDROBE.flatMap(({ figure }) =>
      (['left', 'right', 'third'] as const).flatMap(
        (side) => inHandOf({ figure, posture: 'holding', side }, kind) ?? [],
      ),
    );
    const missing = wanted.filter((frame) => !(frame.replace('in-hand/', '') in sheet.parts));
    expect(missing).toEqual([]);
  });
});

test('nobody holds a mug in a car, a street or an orchard', () => {
  for (const kind of ['car', 'bus', 'ferry', 'street', 'orchard', 'hallway', 'porch'])
    expect(inHandOf({ figure: 'marek', posture: 'holding', side: 'left' }, kind)).toBeDefined();
  expect(
    inHandOf({ figure: 'marek', posture: 'holding', side: 'left' }, 'kitchen'),
  ).toBeUndefined();
});

test('two people do not hold the same hat', () => {
  const hats = (['left', 'right'] as const).map((side) =>
    inHandOf({ figure: 'camila', posture: 'holding', side }, 'porch'),
  );
  expect(new Set(hats).size).toBe(2);
});

test('build and sleeves are those that people are drawn with', () => {
  const drawn = WARDROBE.map(({ figure, build, wear }) => [
    figure,
    build,
    wear.sleeves === 'short',
  ]);
  const told = WARDROBE.map(({ figure }) => {
    const { build, bareArms } = statureOf(figure);
    return [figure, build, bareArms];
  });
  expect(told).toEqual(drawn);
});
