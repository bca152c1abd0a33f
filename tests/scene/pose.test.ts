// A figure becomes drawings and numbers; every one of them exists for both people.
import { describe, expect, test } from 'vitest';
import { EXPRESSIONS, GAZES, POSTURES } from '#app/stageTypes';
import { LAYERS, type Pose, poseOf, xOf } from '#scene/pose';
import { allEyes, eyesOf, lidsOf, tiltOf } from '#scene/faces';
import marek from '../../assets/people/marek.json';
import marekFurther from '../../assets/people/marek.further.json';
import ruth from '../../assets/people/ruth.json';
import ruthFurther from '../../assets/people/ruth.further.json';
import { figureOf } from './stageOf.ts';

const DRAWN = {
  marek: new Set(Object.keys({ ...marek.parts, ...marekFurther.parts })),
  ruth: new Set(Object.keys({ ...ruth.parts, ...ruthFurther.parts })),
} as const;
const framesOf = (pose: Pose): string[] =>
  [...LAYERS.map((layer) => pose[layer]), pose.blink].filter((f) => f !== undefined);

const STANCES = ['sitting', 'standing'] as const;
const every = STANCES.flatMap((stance) =>
  POSTURES.flatMap((posture) =>
    EXPRESSIONS.flatMap((expression) =>
      GAZES.map((gaze) => ({ stance, posture, expression, gaze })),
    ),
  ),
);

describe.each(['ruth', 'marek'] as const)('%s', (figure) => {
  test(`has a drawing and a place for each part of all ${every.length} poses`, () => {
    const missing = every
      .flatMap((some) => framesOf(poseOf(figureOf({ figure, ...some }))))
      .filter((frame) => !DRAWN[figure].has(frame.replace(`${figure}/`, '')));
    // Hair that is all in front leaves nothing behind the head.
    expect(missing.filter((frame) => !frame.endsWith('/hair-behind'))).toEqual([]);
  });

  test('looks different in every posture', () => {
    const seen = POSTURES.map((posture) => JSON.stringify(poseOf(figureOf({ figure, posture }))));
    expect(new Set(seen).size).toBe(POSTURES.length);
  });

  test('looks different in every expression, by face, eyes or tilt', () => {
    const seen = EXPRESSIONS.map((expression) =>
      JSON.stringify(poseOf(figureOf({ figure, expression }))),
    );
    expect(new Set(seen).size).toBe(EXPRESSIONS.length);
  });
});

describe('stance', () => {
  const TABLE = [
    // posture, legs, near arm hangs, far arm hangs
    ['turned-away', 'lower-back', true, true],
    ['arms-crossed', 'lower-front', false, false],
    ['holding', 'lower-front', false, true],
    ['leaning-in', 'lower-front', true, true],
    ['open', 'lower-front', false, true],
    ['head-in-hands', 'lower-front', false, false],
  ] as const;

  test.each(TABLE)('standing, %s: %s, arms %s %s', (posture, legs, near, far) => {
    const pose = poseOf(figureOf({ posture, stance: 'standing' }));
    expect(pose.legs).toBe(`ruth/${legs}`);
    expect([pose.armNear !== undefined, pose.armFar !== undefined]).toEqual([near, far]);
  });

  test.each(POSTURES)('sitting, %s: nothing below the table', (posture) => {
    const pose = poseOf(figureOf({ posture }));
    expect([pose.legs, pose.lap, pose.chair, pose.armNear, pose.armFar]).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  test.each(POSTURES)('on wheels, %s: lap and wheel in either stance, never legs', (posture) => {
    for (const stance of STANCES) {
      const pose = poseOf(figureOf({ figure: 'wes', posture, stance }));
      expect(pose.legs).toBeUndefined();
      expect(pose.lap).toBe(posture === 'turned-away' ? 'wes/lower-back' : 'wes/lower-front');
    }
  });

  test('on wheels a head is lower than one that stands, and level with one that sits', () => {
    const of = (stance: 'sitting' | 'standing') => poseOf(figureOf({ figure: 'wes', stance })).drop;
    expect(of('sitting')).toBe(0);
    expect(of('standing')).toBeGreaterThan(40);
  });

  test('a third person is smaller, behind, and at the edge', () => {
    const third = poseOf(figureOf({ side: 'third' }));
    const right = poseOf(figureOf({ side: 'right', nearness: 0 }));
    expect(third.scale).toBeLessThan(right.scale);
    expect(third.order).toBeLessThan(right.order);
    expect(third.x).toBeGreaterThan(right.x);
  });
});

describe('posture', () => {
  const TABLE = [
    // posture, body, lean sign, hands before the face, face seen
    ['turned-away', 'body-turned-away', -1, false, false],
    ['arms-crossed', 'body-arms-crossed', -1, false, true],
    ['holding', 'body-holding', 0, false, true],
    ['leaning-in', 'body-leaning-in', 1, false, true],
    ['open', 'body-open', 1, false, true],
    ['head-in-hands', 'body-leaning-in', 1, true, true],
  ] as const;

  test.each(TABLE)('%s: %s, lean %i, hands %s, face %s', (posture, body, lean, hands, face) => {
    const pose = poseOf(figureOf({ posture }));
    expect(pose.body).toBe(`ruth/${body}`);
    expect(Math.sign(pose.lean)).toBe(lean);
    expect(pose.hands !== undefined).toBe(hands);
    expect(pose.face !== undefined).toBe(face);
  });

  test('a person turned away keeps a head, and shows no eyes to close', () => {
    const pose = poseOf(figureOf({ posture: 'turned-away', expression: 'crying' }));
    expect([pose.head, pose.eyes, pose.blink, pose.hairBehind]).toEqual([
      'ruth/head-from-behind',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('behind hands the eyes are shut', () => {
    expect(poseOf(figureOf({ posture: 'head-in-hands' })).eyes).toBe('ruth/eyes-closed');
  });
});

describe('distance', () => {
  test('grows with nearness and is the same on both sides of the middle', () => {
    for (const squeeze of [0, 0.5, 1]) {
      const left = [0, 0.35, 0.65, 1].map((n) => xOf('left', n, squeeze));
      expect(left).toEqual([...left].sort((a, b) => a - b));
      expect(new Set(left).size).toBe(4);
      left.forEach((x, i) =>
        expect(xOf('right', [0, 0.35, 0.65, 1][i] ?? 0, squeeze)).toBe(1280 - x),
      );
    }
  });

  test('heads never meet', () => {
    expect(xOf('right', 1, 1) - xOf('left', 1, 1)).toBeGreaterThan(400);
  });
});

describe('eyes', () => {
  test('follow the gaze in every open face', () => {
    for (const expression of EXPRESSIONS.filter((e) => e !== 'crying')) {
      expect(new Set(GAZES.map((gaze) => eyesOf(expression, gaze))).size).toBe(GAZES.length);
    }
  });

  test('of someone crying open only towards a person', () => {
    expect(GAZES.filter((gaze) => lidsOf('crying', gaze) !== 'closed')).toEqual(['partner']);
  });

  test('are all listed once', () => {
    const all = allEyes().map(({ frame }) => frame);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('eyes-closed');
  });

  test('looking down bows the head', () => {
    for (const expression of EXPRESSIONS) {
      expect(tiltOf(expression, 'down')).toBeGreaterThan(tiltOf(expression, 'partner'));
    }
  });
});

describe('tears', () => {
  test('are on the cheek of somebody who cries and whose face is seen, and on no other', () => {
    const shed = every.filter((some) => poseOf(figureOf(some)).tear !== undefined);
    expect(shed.length).toBeGreaterThan(0);
    for (const { expression, posture } of shed) {
      expect(expression).toBe('crying');
      expect(['turned-away', 'head-in-hands']).not.toContain(posture);
    }
    expect(DRAWN.ruth.has('tear') && DRAWN.marek.has('tear')).toBe(true);
  });
});
