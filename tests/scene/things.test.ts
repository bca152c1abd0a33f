// What lies about: every place has a drawing, unknown names are not drawn, nothing lies twice. And the stills.
import { describe, expect, test } from 'vitest';
import { stillFor } from '#scene/still';
import { stillNameOf } from '#scene/stillName';
import { lyingIn, placeOf, placesOf } from '#scene/things';
import anchors from '../../assets/rooms/things.anchors.json';
import list from '../../assets/rooms/things.json';
import { stillStage } from '../../assets/make/art/stillStages.ts';
import { figureOf, stageOf } from './stageOf.ts';

const drawn = Object.keys(list.frames);
const loose = drawn.filter((frame) => !frame.startsWith('part/'));

describe('things', () => {
  test('every drawing has a place in a kitchen, and an anchor', () => {
    expect(loose.filter((name) => placeOf('kitchen', name)?.frame !== name)).toEqual([]);
    expect(drawn.filter((frame) => !(frame in anchors.at))).toEqual([]);
  });

  test('the things that trust leaves lying and the story names are drawn', () => {
    const named = [
      'phone-face-down',
      'mug',
      'second-mug',
      'second-name',
      'calendar-mark-1',
      'calendar-mark-4',
      'letter-open',
      'drawer-on-table',
      'tap-on',
    ];
    expect(named.filter((name) => !loose.includes(name))).toEqual([]);
  });

  test('an unknown name is not drawn', () => {
    expect(placeOf('kitchen', 'moon')).toBeUndefined();
    expect(placesOf('hallway', ['moon', 'mug']).map(({ frame }) => frame)).toEqual(['mug']);
  });

  test('a calendar hangs in every kitchen and nowhere else', () => {
    expect(placesOf('kitchen', []).map(({ frame }) => frame)).toEqual(['calendar']);
    expect(placesOf('car-park', ['calendar-mark-1', 'second-name'])).toEqual([]);
  });

  test('a name said twice lies once, and the drawer takes the letter’s place', () => {
    const frames = placesOf('kitchen', ['mug', 'letter-open', 'drawer-on-table', 'mug']).map(
      ({ frame }) => frame,
    );
    expect(frames).toEqual(['calendar', 'mug', 'drawer-on-table']);
  });

  test('what is near is drawn over what is far', () => {
    const ys = placesOf('kitchen', loose).map(({ y }) => y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });

  test('a mug in somebody’s hand is not on the table', () => {
    const marek = figureOf({ figure: 'marek', posture: 'holding' });
    expect(lyingIn({ objects: ['mug', 'toast'], people: [marek] })).toEqual(['toast']);
    expect(lyingIn({ objects: ['mug'], people: [{ ...marek, posture: 'open' }] })).toEqual(['mug']);
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
