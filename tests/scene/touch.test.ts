// Touch: who reaches, how near they come, and what is drawn for it.
import { describe, expect, test } from 'vitest';
import { TOUCHES, type Figure, type Touch } from '#app/stageTypes';
import type { Pose } from '#scene/pose';
import { sheetsFor } from '#scene/sheets';
import { posesOf } from '#scene/touch';
import { figureOf, stageOf } from './stageOf.ts';

const couple = (left: Partial<Figure> = {}, right: Partial<Figure> = {}): Figure[] => [
  figureOf({ who: 'marek', figure: 'marek', side: 'left', ...left }),
  figureOf({ who: 'ruth', ...right }),
];
const { setting } = stageOf();
const posed = (
  touch: Touch | null,
  people = couple(),
  kind = 'kitchen',
): { marek: Pose; ruth: Pose } => {
  const poses = posesOf({ people, touch, setting: { ...setting, kind } });
  return { marek: poses.get('marek') as Pose, ruth: poses.get('ruth') as Pose };
};

describe('a touch', () => {
  const TABLE = [
    ['hand-across', 'marek/touch-across', undefined],
    ['hands-held', 'marek/touch-held', 'ruth/touch-held'],
    ['embrace', undefined, 'ruth/touch-around'],
    ['wiping-tear', 'marek/touch-cheek', undefined],
  ] as const;

  test.each(TABLE)('%s: %s and %s reach', (touch, marek, ruth) => {
    const poses = posed(touch);
    expect([poses.marek.reach, poses.ruth.reach]).toEqual([marek, ruth]);
  });

  test.each(TOUCHES)('%s stays within the narrow strip', (touch) => {
    const { marek, ruth } = posed(touch);
    for (const { x } of [marek, ruth]) expect(Math.abs(x - 640)).toBeLessThan(340);
  });

  test('an arm that reaches does not hang as well', () => {
    const { marek } = posed('hand-across', couple({ stance: 'standing', posture: 'leaning-in' }));
    expect(marek.reach).toBeDefined();
    expect(marek.armFar).toBeUndefined();
  });

  test('in an embrace one is seen from behind, before the other, whose eyes are shut', () => {
    const { marek, ruth } = posed('embrace');
    expect(marek.body).toBe('marek/body-hugging');
    expect(marek.face).toBeUndefined();
    expect(marek.order).toBeGreaterThan(ruth.order);
    expect(ruth.eyes).toBe('ruth/eyes-closed');
  });

  test('the one who cries is the one who is comforted', () => {
    const { marek, ruth } = posed('wiping-tear', couple({ expression: 'crying' }));
    expect(marek.reach).toBeUndefined();
    expect(ruth.reach).toBe('ruth/touch-cheek');
  });

  test('nobody is touched with their back turned, unless they are held', () => {
    for (const touch of ['hand-across', 'hands-held', 'wiping-tear'] as const) {
      const { ruth } = posed(touch, couple({}, { posture: 'turned-away' }));
      expect(ruth.face).toBeDefined();
    }
  });

  test('needs two: one alone stands as without it', () => {
    const [alone] = couple();
    if (!alone) throw new Error('nobody there');
    expect(posesOf({ people: [alone], touch: 'embrace', setting })).toEqual(
      posesOf({ people: [alone], touch: null, setting }),
    );
  });
});

describe('where the middle of the room is free', () => {
  test('an embrace is in the middle; under a lamp it is beside it', () => {
    const middle = (kind: string) => {
      const { marek, ruth } = posed('embrace', couple(), kind);
      return (marek.x + ruth.x) / 2;
    };
    expect(Math.abs(middle('living-room') - 640)).toBeLessThan(30);
    expect(middle('kitchen')).toBeLessThan(480);
  });

  test('two who sit side by side turn to each other for a touch', () => {
    for (const touch of TOUCHES.filter((one) => one !== 'embrace')) {
      const { marek, ruth } = posed(touch, couple(), 'car');
      expect([marek.mirrored, ruth.mirrored], touch).toEqual([false, true]);
    }
  });
});

describe('sheets', () => {
  test('of a couple at a table are their own two', () => {
    expect(sheetsFor({ people: couple(), touch: null, setting })).toEqual(['marek', 'ruth']);
  });

  test('of someone who stands, touches or has wheels go further', () => {
    expect(sheetsFor({ people: couple({ stance: 'standing' }), touch: null, setting })).toEqual([
      'marek',
      'marek.further',
      'ruth',
    ]);
    expect(sheetsFor({ people: couple(), touch: 'embrace', setting })).toHaveLength(4);
    const inCar = { ...setting, kind: 'car' };
    expect(sheetsFor({ people: couple(), touch: null, setting: inCar })).toEqual([
      'marek',
      'ruth',
      'in-hand.things',
    ]);
    expect(sheetsFor({ people: [figureOf({ figure: 'wes' })], touch: null, setting })).toContain(
      'wes.further',
    );
  });
});
