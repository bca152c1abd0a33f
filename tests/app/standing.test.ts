// What the teaching view is made of: the readings in whole points, and the reasons of the last decision.
import { expect, test } from 'vitest';
import { Play } from '#app/play';
import { HALL, recordOf, storyOf } from '#support/stories';

const played = (decisions: readonly string[]): Play => {
  const play = Play.open(storyOf(HALL), recordOf(decisions));
  if (!play.ok) throw new Error(play.error.message);
  return play.value;
};

test('before the first decision there are meters and no reason', () => {
  const { trust, safety, reasons } = played([]).standing;
  expect(Number.isInteger(trust.points) && Number.isInteger(safety.points)).toBe(true);
  expect(reasons).toEqual([]);
});

test('a decision moves them, and says why', () => {
  const [before, after] = [played([]).standing, played(['bbbb']).standing];
  expect([after.trust.points, after.safety.points]).not.toEqual([
    before.trust.points,
    before.safety.points,
  ]);
  expect(after.reasons.length).toBeGreaterThan(0);
  for (const reason of after.reasons) expect(reason).toMatch(/^\p{Lu}.*\.$/su);
});

test('a Moment has none of it', () => {
  const { moment, standing } = played(['bbbb']);
  for (const reason of standing.reasons) expect(JSON.stringify(moment)).not.toContain(reason);
});
