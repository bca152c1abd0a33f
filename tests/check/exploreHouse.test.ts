import { expect, test } from 'vitest';
import { exploreStory } from '#check/explore/exploreStory';
import type { Step, StoryGraph, Way } from '#check/graph';
import { bandsOf } from '#domain/bands';
import type { Readings } from '#domain/readings';
import { Talk } from '#story/talk';
import { HALL, recordOf, storyOf } from '#support/stories';

const story = storyOf(HALL);
const { graph } = exploreStory(story, { states: 10_000 });

const forksIn = (way: Way): Extract<Step, { kind: 'fork' }>[] =>
  way.flatMap((step) =>
    step.kind === 'fork' ? [step, ...step.arms.flatMap((arm) => forksIn(arm.way))] : [],
  );
const waysOf = ({ opening, nodes }: StoryGraph): Way[] => [
  opening,
  ...nodes.flatMap(({ offers, skip }) => [
    ...offers.map(({ way }) => way),
    ...(skip ? [skip.way] : []),
  ]),
];

test('it forks only where ink reads what the host writes', () => {
  const on = new Set(waysOf(graph).flatMap((way) => forksIn(way).map((fork) => fork.on)));
  expect([...on].toSorted()).toEqual(['family', 'safety']);
  expect(graph.open).toBe(0);
});

test('a scene can be skipped wherever the story has a knot for it', () => {
  const skips = graph.nodes.flatMap(({ skip }) => skip?.scene ?? []);
  expect(new Set(skips)).toEqual(new Set(['hall-1']));
});

type Walk = { node?: number; lines: string[] };

/** Follows a way by the readings that the talk had before each line. */
const walk = (way: Way, talk: Talk, before: Readings): Walk => {
  const told = talk.beats.at(-1)?.told ?? [];
  const lines: string[] = [];
  let rest: Way = way;
  for (;;) {
    const [step, ...more] = rest;
    if (step?.kind === 'line') {
      lines.push(graph.lines[step.line] ?? '');
      rest = more;
    } else if (step?.kind === 'fork') {
      const readings = told[lines.length - 1]?.readings ?? before;
      const { trust, safety } = bandsOf(readings);
      const values = { trust, safety, intent: 'undecided', family: talk.family };
      rest = step.arms.find(({ value }) => value === String(values[step.on]))?.way ?? [];
    } else return step?.kind === 'goto' ? { node: step.node, lines } : { lines };
  }
};

test.each([[[0, 0, 0, 0]], [[1, 0, 1, 0]], [[2, 1, 0, 1]], [[0, 1, 1, 1]], [[1, 1, 1, 0]]])(
  'the graph tells what the talk tells: %j',
  (course) => {
    const talk = new Talk(story, recordOf([]));
    let { node, lines } = walk(graph.opening, talk, talk.now);
    for (const pick of course) {
      expect(lines).toEqual(talk.beats.at(-1)?.told.map(({ line }) => line.text));
      const offers = graph.nodes[node ?? -1]?.offers ?? [];
      const ids = offers.map(({ choice }) => graph.choices[choice]?.id ?? '');
      expect(ids.toSorted()).toEqual(talk.shown.map(({ id }) => id).toSorted());
      const at = pick % Math.max(1, offers.length);
      const [offer, id] = [offers[at], ids[at]];
      if (!offer || id === undefined) return;
      const before = afterAct(id, talk);
      talk.decide(id);
      ({ node, lines } = walk(offer.way, talk, before));
    }
  },
);

/** The readings once the option is taken and before the first line: those of a talk that hears nothing more. */
const afterAct = (id: string, talk: Talk): Readings => {
  const other = new Talk(story, recordOf([]));
  for (const turn of talk.turns) other.decide(turn.taken?.id ?? '');
  other.decide(id);
  const told = other.beats.at(-1)?.told ?? [];
  const plain = told.find(({ line }) => line.events.length === 0 && line.scene === undefined);
  return plain?.readings ?? other.now;
};

/** What the first scene leaves behind is read only by the knot that stands for the second. */
const LATER = HALL.replace('VAR promised', 'VAR coat = false\nVAR promised')
  .replace('    The coat drips.', '    ~ coat = true\n    The coat drips.')
  .concat(`
=== skip_hall_2 ===
You met again.
{ coat:
    The coat hung there.
- else:
    The hook was bare.
}
-> stays
`);

test('a fact that only the skipping of a later scene reads is kept until then', () => {
  const later = exploreStory(storyOf(LATER), { states: 10_000 }).graph;
  const skips = later.nodes.flatMap(({ skip }) => (skip?.scene === 'hall-2' ? [skip.way] : []));
  const told = new Set(
    skips.map((way) =>
      way.map((step) => (step.kind === 'line' ? later.lines[step.line] : '')).join(' '),
    ),
  );
  expect([...told].filter((text) => text.includes('The coat hung there.'))).toHaveLength(1);
  expect([...told].filter((text) => text.includes('The hook was bare.'))).toHaveLength(1);
});
