// A figure becomes drawings and numbers; every one of them exists for both people.
import { describe, expect, test } from 'vitest';
import { EXPRESSIONS, GAZES, POSTURES } from '#app/stageTypes';
import { type Pose, poseOf, xOf } from '#scene/pose';
import { allEyes, eyesOf, lidsOf, tiltOf } from '#scene/faces';
import anchors from '../../assets/people/people.anchors.json';
import list from '../../assets/people/people.json';
import { figureOf } from './stageOf.ts';

const drawn = new Set(Object.keys(list.frames));
const anchored = new Set(Object.keys(anchors.at));
const framesOf = (pose: Pose): string[] =>
  [pose.body, pose.head, pose.hairBehind, pose.face, pose.eyes, pose.blink, pose.hands].filter(
    (f) => f !== undefined,
  );

const every = POSTURES.flatMap((posture) =>
  EXPRESSIONS.flatMap((expression) => GAZES.map((gaze) => ({ posture, expression, gaze }))),
);

describe.each(['ruth', 'marek'])('%s', (figure) => {
  test(`has a drawing and a place for each part of all ${every.length} poses`, () => {
    const missing = every
      .flatMap((some) => framesOf(poseOf(figureOf({ figure, ...some }))))
      .filter((frame) => !drawn.has(frame) || !anchored.has(frame));
    expect(missing).toEqual([]);
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
