// The two players of a graph: the walk by the law, and its swift twin, with the same readings to the digit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dice } from '#check/play/dice';
import { GraphWalk } from '#check/play/graphWalk';
import { shippedGraph } from '#check/play/shippedGraph';
import { packGraph, unpackGraph } from '#check/play/packedGraph';
import { swiftStory } from '#check/play/swiftStory';
import { OVER, SKIP, SwiftTalk } from '#check/play/swiftTalk';
import { ENDING_FAMILIES } from '#domain/ending';
import { INTENTS } from '#domain/playRecord';
import type { Scenario } from '#domain/scenario';
import { anyGraph, choice, ended, goto, graphOf, told, whether } from '#support/graphs';
import { scenarioOf } from '#support/stories';

const scenario = scenarioOf();

/** Everything that both know of the readings. */
const seenBy = (walk: GraphWalk) => {
  const { trust, safety, words, cap, lastLoss, gave, heard } = walk.readings;
  const { asked, flooded, window, owed, newLies, kept, broken } = walk.readings;
  const small = { asked, flooded, window, owed, newLies, kept, broken };
  const node = walk.standing.at === 'node' ? walk.standing.node : OVER;
  const open = walk.readings.ledger.filter((one) => one.open).map(({ id }) => id);
  return {
    ...{ trust, safety, words, cap, lastLoss, gave, heard },
    ...small,
    ...{ node, family: walk.family, scene: walk.readings.scene, open: open.toSorted() },
    end: walk.end ?? '',
    told: walk.told,
  };
};

const seenBySwift = (talk: SwiftTalk): ReturnType<typeof seenBy> => {
  const { story, readings, node } = talk;
  const { trust, safety, words, cap, lastLoss, gave, heard } = readings;
  const { asked, flooded, window, owed, newLies, kept, broken } = readings;
  const small = { asked, flooded, window, owed, newLies, kept, broken };
  return {
    ...{ trust, safety, words, cap, lastLoss, gave, heard },
    ...small,
    ...{ node, family: ENDING_FAMILIES[talk.family] ?? 'rupture' },
    scene: story.scenes[readings.scene] ?? '',
    open: story.promises.filter((_, at) => (readings.open & (1 << at)) !== 0).toSorted(),
    end: story.ends[talk.end] ?? '',
    told: talk.shown.slice(0, talk.seen).filter((mark) => mark < talk.marks.choices),
  };
};

const biography: Scenario = {
  ...scenario,
  profile: { parts: { request: 0.05, regret: -0.08 }, hers: 'own', notHers: 'explain' },
};
const far: Scenario = { ...scenario, breach: 'absent-when-needed' };

const intent = fc.constantFrom(...INTENTS);
const draws = fc.array(fc.nat(), { minLength: 30, maxLength: 30 });

/** The decision that a draw stands for; undefined when the walk is over. */
const drawn = (walk: GraphWalk, draw: number): string | undefined => {
  const skips = walk.skippable === undefined ? [] : [`skip:${walk.skippable}`];
  const ways = [...walk.offered.map(({ id }) => id), ...skips];
  return ways[draw % Math.max(1, ways.length)];
};

const takenBySwift = (talk: SwiftTalk, decision: string): void => {
  const { choices } = talk.story.graph;
  const offers = talk.story.nodes[talk.node]?.offers ?? [];
  const at = offers.findIndex(({ choice: one }) => choices[one]?.id === decision);
  talk.take(at < 0 ? SKIP : at);
};

test('the swift talk does to the readings what the reducer does, decision by decision', () => {
  fc.assert(
    fc.property(
      anyGraph,
      intent,
      fc.constantFrom(scenario, biography, far),
      draws,
      (graph, partner, given, all) => {
        const walk = new GraphWalk(graph, given, partner, new Dice(1));
        const talk = new SwiftTalk(swiftStory(graph, given), new Dice(1));
        talk.begin(partner);
        expect(seenBySwift(talk)).toEqual(seenBy(walk));
        for (const draw of all) {
          const decision = drawn(walk, draw);
          if (decision === undefined) return;
          walk.decide(decision);
          takenBySwift(talk, decision);
          expect(seenBySwift(talk)).toEqual(seenBy(walk));
        }
      },
    ),
    { numRuns: 400 },
  );
}, 120_000);

describe('a packed graph', () => {
  test('unpacks to the same graph', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        expect(unpackGraph(packGraph(graph))).toEqual(graph);
      }),
    );
  });

  test('plays the same as it ships, but for the lines', () => {
    fc.assert(
      fc.property(anyGraph, intent, draws, (graph, partner, all) => {
        const packed = packGraph(graph);
        const walks = [packed, shippedGraph(packed)].map(
          (one) => new GraphWalk(one, scenario, partner, new Dice(1)),
        );
        for (const draw of all) {
          const [whole, small] = walks.map((walk) => ({ ...seenBy(walk), node: 0, told: [] }));
          expect(small).toEqual(whole);
          const decision = walks[0] && drawn(walks[0], draw);
          if (decision === undefined) return;
          expect(walks.map((walk) => walk.decide(decision))).toEqual([true, true]);
        }
      }),
    );
  }, 60_000);

  test('ships one node where two go on alike', () => {
    const alike = { offers: [{ choice: 0, way: [ended('stay')] }] };
    const first = {
      offers: [
        { choice: 0, way: [goto(1)] },
        { choice: 1, way: [goto(2)] },
      ],
    };
    const graph = graphOf([goto(0)], [choice('a'), choice('b')], [first, alike, alike]);
    expect(shippedGraph(packGraph(graph)).nodes).toHaveLength(2);
  });

  test('ships no word of the story', () => {
    const graph = graphOf(
      [told(0, { scene: 'hall-1' }), goto(0)],
      [choice('a', { meant: 'kindly' })],
      [
        {
          offers: [
            {
              choice: 0,
              way: [told(1), whether('trust', ['0'], [told(2), ended('go')], [ended('stay')])],
            },
          ],
        },
      ],
    );
    const shipped = JSON.stringify(shippedGraph(packGraph(graph)));
    for (const word of ['Line', 'heard a', 'kindly']) expect(shipped).not.toContain(word);
  });
});

describe('a walk', () => {
  const graph = graphOf(
    [told(0, { scene: 'hall-1' }), goto(0)],
    [choice('a')],
    [{ offers: [{ choice: 0, way: [told(1), ended('stay')] }] }],
  );

  test('refuses what is not on offer, and stays where it is', () => {
    const walk = new GraphWalk(graph, scenario, 'undecided', new Dice(1));
    expect(walk.decide('zzzz')).toBe(false);
    expect(walk.decide('skip:hall-1')).toBe(false);
    expect(walk.standing).toEqual({ at: 'node', node: 0 });
    expect(walk.decide('a')).toBe(true);
    expect(walk.end).toBe('stay');
    expect(walk.decide('a')).toBe(false);
  });

  test('takes every arm of chance sooner or later', () => {
    const tossed = graphOf([{ kind: 'chance', arms: [[ended('stay')], [ended('go')]] }], [], []);
    const ends = Array.from(
      { length: 20 },
      (_, seed) => new GraphWalk(tossed, scenario, 'undecided', new Dice(seed)).end,
    );
    expect(new Set(ends)).toEqual(new Set(['stay', 'go']));
  });
});
