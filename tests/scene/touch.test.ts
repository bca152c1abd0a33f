// Touch: who reaches, how near they come, and what is drawn for it.
import { describe, expect, test } from 'vitest';
import { TOUCHES, type Figure, type Touch } from '#app/stageTypes';
import type { Pose } from '#scene/pose';
import { sheetsFor } from '#scene/sheets';
import { posesOf } from '#scene/touch';
import { figureOf } from './stageOf.ts';

const couple = (left: Partial<Figure> = {}, right: Partial<Figure> = {}): Figure[] => [
  figureOf({ who: 'marek', figure: 'marek', side: 'left', ...left }),
  figureOf({ who: 'ruth', ...right }),
];
const posed = (touch: Touch | null, people = couple()): { marek: Pose; ruth: Pose } => {
  const poses = posesOf({ people, touch });
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
    expect(posesOf({ people: [alone], touch: 'embrace' })).toEqual(
      posesOf({ people: [alone], touch: null }),
    );
  });
});

describe('sheets', () => {
  test('of a couple at a table are their own two', () => {
    expect(sheetsFor({ people: couple(), touch: null })).toEqual(['marek', 'ruth']);
  });

  test('of someone who stands, touches or has wheels go further', () => {
    expect(sheetsFor({ people: couple({ stance: 'standing' }), touch: null })).toEqual([
      'marek',
      'marek.further',
      'ruth',
    ]);
    expect(sheetsFor({ people: couple(), touch: 'embrace' })).toHaveLength(4);
    expect(sheetsFor({ people: [figureOf({ figure: 'wes' })], touch: null })).toContain(
      'wes.further',
    );
  });
});
