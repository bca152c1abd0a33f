// Turning round: one drawing gives way to the other at once, while somebody is narrow, and a face comes with its head.
import { describe, expect, test } from 'vitest';
import { poseOf } from '#scene/pose';
import { CALM, STILL } from '#scene/tempo';
import { NO_TURN, isTurn, swapIn, turned, widthAt } from '#scene/turn';
import { figureOf } from './stageOf.ts';

const turn = { start: 1000, span: 500 };

describe('a turn', () => {
  test('is from the front to the back, to the front again, or to the other side', () => {
    const front = poseOf(figureOf({ posture: 'open' }));
    const back = poseOf(figureOf({ posture: 'turned-away' }));
    expect([isTurn(front, back), isTurn(back, front)]).toEqual([true, true]);
    expect(isTurn(front, { ...front, mirrored: !front.mirrored })).toBe(true);
    expect(isTurn(front, poseOf(figureOf({ posture: 'holding' })))).toBe(false);
  });

  test('makes somebody narrower half-way, and as wide as before at both ends', () => {
    expect([1000, 1500, 3000].map((now) => widthAt(turn, now))).toEqual(
      [1, 1, 1].map((n) => expect.closeTo(n, 5)),
    );
    expect(widthAt(turn, 1250)).toBeLessThan(0.7);
    expect(widthAt(NO_TURN, 0)).toBeCloseTo(1);
  });

  test('changes all drawings in its middle, too fast to see two, the face with the head', () => {
    const { at, tempo } = swapIn(turn, CALM);
    expect(at).toBeGreaterThan(turn.start);
    expect(tempo.faceAfter).toBe(0);
    expect(tempo.posture).toBe(tempo.face);
    expect(tempo.posture).toBeLessThan(160);
    expect(turned(turn, at + tempo.posture / 2)).toBeCloseTo(0.5);
  });

  test('there is none under reduced motion', () => {
    expect(STILL.turn).toBe(0);
  });
});
