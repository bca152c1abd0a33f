import { expect, test } from 'vitest';
import { skipOf, Talk } from '#story/talk';
import { HALL, recordOf, storyOf } from '#support/stories';

/** The second scene begins with a blow and with a promise falling due, before anything can be said. */
const story = storyOf(
  HALL.replace(
    'Friday. The hall again.',
    'Friday, and the card is declined. # event: trigger 2\nFriday. The hall again.',
  )
    .replace('-> two\n=== two ===', '-> two\n=== two ===\nIn again. # scene: hall-2 # room: hall')
    .replace('The hall again. # scene: hall-2 # room: hall', 'The hall again.')
    .concat(`
=== skip_hall_2 ===
You met again.
It was Friday.
-> stays
`),
);

const talkAfter = (decisions: readonly string[]): Talk => {
  const talk = new Talk(story, recordOf([]));
  for (const decision of decisions) talk.decide(decision);
  return talk;
};

/** When the first line of the second scene was told, which holds nothing but the break. */
const atBreak = (talk: Talk) =>
  talk.beats.flatMap(({ told }) => told).find(({ line }) => line.scene === 'hall-2')?.readings;

const meters = (readings: Talk['now'] | undefined) =>
  readings && [readings.trust, readings.safety, readings.window];

test('a scene skipped before anything was decided in it leaves the meters as its break left them', () => {
  const talk = talkAfter(['dddd', 'gggg']);
  expect(meters(talk.now)).not.toEqual(meters(atBreak(talk)));
  talk.decide(skipOf('hall-2'));
  expect(meters(talk.now)).toEqual(meters(atBreak(talk)));
});

test('what became of a promise by then stays as it is', () => {
  const talk = talkAfter(['bbbb', 'ffff']);
  const [rent] = talk.now.ledger;
  expect(rent?.open).toBe(false);
  talk.decide(skipOf('hall-2'));
  expect(talk.now.ledger).toEqual([rent]);
  expect(talk.now.kept).toBe(1);
});

test('what was decided in a scene is not taken back by skipping the rest', () => {
  const talk = new Talk(story, recordOf([]));
  talk.decide('bbbb');
  const { trust, safety } = talk.now;
  talk.decide(skipOf('hall-1'));
  const bare = new Talk(story, recordOf([]));
  bare.decide(skipOf('hall-1'));
  const [some, none] = [atBreak(talk), atBreak(bare)];
  expect([trust, safety]).not.toEqual([bare.now.trust, bare.now.safety]);
  expect(meters(some)).not.toEqual(meters(none));
});
