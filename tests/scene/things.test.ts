// What lies about: every thing has a decent place in every kind of room, unknown names are not drawn. And the stills.
import { hasPlaceFor } from '#app/roomKinds';
import type { Figure } from '#app/stageTypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stillFor } from '#scene/still';
import { stillNameOf } from '#scene/stillName';
import { DRAWN, extentOf } from '#scene/thingSpots';
import { type Place, lyingIn, placeOf, placesOf } from '#scene/things';
import { stillStage } from '../../assets/make/art/stillStages.ts';
import { figureOf, stageOf } from './stageOf.ts';

const KINDS = [
  'kitchen',
  'hallway',
  'car-park',
  'living-room',
  'bedroom-door',
  'car',
  'workshop',
  'restaurant-pass',
  'launderette',
  'stairs',
  'fire-escape',
  'porch',
  'street',
  'bus',
  'ferry',
  'garden',
  'orchard',
  'shore',
  'lake',
  'hall',
  'corridor',
  'waiting-room',
  'family-table',
];

type Box = { left: number; top: number; right: number; bottom: number };

const boxOf = ({ frame, x, y }: Place): Box => {
  const [dx = 0, dy = 0, w = 0, h = 0] = extentOf(frame) ?? [];
  return { left: x + dx, top: y + dy, right: x + dx + w, bottom: y + dy + h };
};
const area = ({ left, top, right, bottom }: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);
const shared = (a: Box, b: Box): number =>
  area({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });

/** Where the two faces are, wherever the two stand (pose.ts: neck at 258..402, mirrored at 640). */
const FACES: readonly Box[] = [
  { left: 180, top: 60, right: 470, bottom: 330 },
  { left: 810, top: 60, right: 1100, bottom: 330 },
];

/** What one scene of each scenario may well leave lying at once. */
const SETS: readonly (readonly string[])[] = [
  ['mug', 'second-mug', 'phone-face-down', 'drawer-on-table', 'lanyard'],
  ['hand-plane', 'phone-thread', 'mug', 'second-mug', 'letter-draft', 'tool-bag'],
  ['keys', 'results-shut', 'suitcase', 'record', 'mug', 'phone-dark', 'sofa-bed'],
  ['soup-pot-full', 'exam-slip', 'baby-bottle', 'phone-call', 'rota'],
  ['tabla', 'tablet-lit', 'wedding-invitation', 'rice-bowl', 'toy-bear'],
  ['pumpkin-pie', 'potatoes', 'plate-full', 'coat-on-chair', 'candle-lit', 'second-mug'],
  ['headphones', 'microphone-on', 'laundry-basket', 'mug', 'phone-map'],
  ['daikon', 'tea-cold', 'cake-box-shut', 'memorial-photo', 'incense-lit', 'hospital-letter'],
  ['steps-sign', 'umbrella-wet', 'bus-ticket', 'birthday-list', 'mug', 'laptop-open'],
  ['cello', 'bow', 'account-sheet', 'plane-tickets', 'sheet-music', 'glass-of-water', 'x-ray'],
  ['mug', 'brown-envelope', 'library-books', 'lanyard', 'thermos'],
  ['phone-map-off', 'hotel-key-card', 'cake-stand', 'cash-box', 'name-badge', 'mug'],
];

describe('one thing in one room', () => {
  test.each(KINDS)('%s holds every thing, inside the picture and clear of faces', (kind) => {
    for (const name of DRAWN.filter((one) => hasPlaceFor(kind, one))) {
      const place = placeOf(kind, name);
      expect(place?.frame, name).toBe(name);
      if (!place) continue;
      const box = boxOf(place);
      expect(box.left >= -40 && box.right <= 1320, `${name} stays in: ${box.left}`).toBe(true);
      expect(box.top >= 0 && box.bottom <= 720, `${name} stands in: ${box.top}`).toBe(true);
      if (place.layer !== 'front') continue;
      expect(
        FACES.map((face) => shared(face, box)),
        name,
      ).toEqual([0, 0]);
    }
  });

  test('things of a kitchen are nowhere else', () => {
    expect(placeOf('car-park', 'tap-on')).toBeUndefined();
    expect(placesOf('car-park', ['calendar-mark-1', 'second-name'])).toEqual([]);
    expect(placesOf('kitchen', []).map(({ frame }) => frame)).toEqual(['calendar']);
  });

  test('an unknown name is not drawn', () => {
    expect(placeOf('kitchen', 'moon')).toBeUndefined();
    expect(placesOf('hallway', ['moon', 'mug']).map(({ frame }) => frame)).toEqual(['mug']);
  });
});

describe('many things in one room', () => {
  const cases = KINDS.flatMap((kind) => SETS.map((set) => [kind, set] as const));

  test.each(cases)('%s keeps %j apart', (kind, set) => {
    const places = placesOf(kind, set).filter(({ layer }) => layer === 'front');
    places.forEach((a, at) => {
      for (const b of places.slice(at + 1)) {
        const [one, two] = [boxOf(a), boxOf(b)];
        const part = shared(one, two) / Math.min(area(one), area(two));
        expect(part, `${a.frame} and ${b.frame}`).toBeLessThan(0.16);
      }
    });
  });

  test.each(cases)('%s shows all of %j on a narrow screen too', (kind, set) => {
    for (const place of placesOf(kind, set).filter(({ layer }) => layer === 'front')) {
      const { left, right } = boxOf(place);
      expect([left >= 206, right <= 1074], place.frame).toEqual([true, true]);
    }
  });

  test('a place depends on what lies there, not on the order it is told in', () => {
    const some = fc.uniqueArray(fc.constantFrom(...DRAWN), { maxLength: 9 });
    fc.assert(
      fc.property(some, fc.constantFrom(...KINDS), (names, kind) => {
        const there = (list: readonly string[]) =>
          placesOf(kind, list).toSorted((a, b) => (a.frame < b.frame ? -1 : 1));
        expect(there(names.toReversed())).toEqual(there(names));
      }),
    );
  });

  test('a name said twice lies once, and the drawer takes the letter’s place', () => {
    const frames = placesOf('kitchen', ['mug', 'letter-open', 'drawer-on-table', 'mug']).map(
      ({ frame }) => frame,
    );
    expect(frames.toSorted()).toEqual(['calendar', 'drawer-on-table', 'mug']);
  });

  test('what is near is drawn over what is far', () => {
    const ys = placesOf('kitchen', DRAWN).map(({ y }) => y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });

  test('a mug in somebody’s hand is not on the table', () => {
    const { setting } = stageOf();
    const lying = (some: Partial<Figure>, objects: string[], kind = 'kitchen') =>
      lyingIn({
        objects,
        people: [figureOf({ posture: 'holding', figure: 'marek', side: 'left', ...some })],
        setting: { ...setting, kind },
      });
    expect(lying({}, ['mug', 'second-mug', 'toast'])).toEqual(['second-mug', 'toast']);
    expect(lying({ side: 'right' }, ['mug', 'second-mug'])).toEqual(['mug']);
    expect(lying({ posture: 'open' }, ['mug'])).toEqual(['mug']);
    expect(lying({}, ['paper-cup', 'mug'], 'car')).toEqual(['mug']);
    // a hand at the chest is empty, and nobody holds on to keys
    expect(lying({ figure: 'ruth' }, ['mug'])).toEqual(['mug']);
    expect(lying({}, ['keys'], 'hallway')).toEqual(['keys']);
  });
});

describe('stills', () => {
  test.each(['rupture', 'guarded', 'softening', 'repair'] as const)(
    '%s is chosen for the Stage it was drawn of',
    (name) => {
      const stage = stillStage(name, 'kitchen');
      expect(stillNameOf(stage)).toBe(name);
      expect(stillFor(stage)).toContain(`kitchen/still-${name}.webp`);
    },
  );

  test('one person alone has a still too', () => {
    expect(stillNameOf(stageOf({ people: [figureOf({ nearness: 0.5 })] }))).toBe('softening');
    expect(stillNameOf(stageOf({ people: [figureOf({ posture: 'turned-away' })] }))).toBe(
      'rupture',
    );
  });

  test('an unknown room shows the hallway', () => {
    const setting = { id: 'x', kind: 'lighthouse', hour: 'day', season: 'summer' } as const;
    expect(stillFor(stageOf({ setting }))).toContain('hallway/still-');
  });
});
