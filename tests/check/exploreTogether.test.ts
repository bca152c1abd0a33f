import { expect, test } from 'vitest';
import {
  type Explorable,
  type Explored,
  explorePlain,
  exploreStory,
  exploreWith,
  shareOf,
} from '#check/explore/exploreStory';
import type { Peer } from '#check/explore/share';
import { readStoryFolder } from '#story/storyFolder';
import { HALL, storyOf } from '#support/stories';
import { inkFrom } from './exploreSupport.ts';

const clone = <T>(value: T): T => structuredClone(value);

/** A share that answers later, with copies, as one in another thread does. */
const peerOf = (what: Explorable): Peer => {
  const share = shareOf(what, () => false);
  return {
    ready: () => true,
    open: () => Promise.resolve(clone(share.open())),
    expand: (asked) => Promise.resolve(clone(share.expand(asked))),
    moveOut: (nodes) => Promise.resolve(clone(share.moveOut(nodes))),
    moveIn: (states) => Promise.resolve(clone(share.moveIn(clone(states)))),
    finish: () => Promise.resolve(clone(share.finish())),
  };
};

const BUDGET = { states: 100_000 };
const together = (what: Explorable, count: number, states = BUDGET.states): Promise<Explored> =>
  exploreWith(
    Array.from({ length: count }, () => peerOf(what)),
    what,
    { states },
  );

const toldStops = ({ trail }: Explored): string[] =>
  trail.stopped.map((one) => JSON.stringify(one)).toSorted();

/** To the last number: the same states by the same names, and the same ways to them. */
const expectSame = (both: Explored, alone: Explored): void => {
  expect(both.graph).toEqual(alone.graph);
  expect(both.transitions).toBe(alone.transitions);
  const { run, offered, parents, sources } = both.trail;
  const { trail } = alone;
  expect({ parents, sources }).toEqual({ parents: trail.parents, sources: trail.sources });
  expect(new Map(run)).toEqual(new Map(trail.run));
  expect(new Map(offered)).toEqual(new Map(trail.offered));
  expect(toldStops(both)).toEqual(toldStops(alone));
};

/** A room with things to look at in any order, a lamp, and a die. */
const ROOM = `
VAR light = false
VAR seen = 0
-> room
=== room
{light: It is light.|It is dark.} {&Tick.|Tock.}
${Array.from({ length: 8 }, (_, at) => `* [Thing ${at}]\n  ~ seen++\n  -> look -> room`).join('\n')}
+ [Lamp]
  ~ light = not light
  -> room
* {seen > 6 && light} [Leave] -> END
=== look
~ temp die = RANDOM(1, 2)
{die == 1: Dust.|Nothing.}
+ [On]
- ->->
`;

test.each([1, 2, 3])('%i shares find what one explorer finds', async (count) => {
  const ink = inkFrom(ROOM);
  const alone = explorePlain(ink, BUDGET);
  expect(alone.graph.nodes.length).toBeGreaterThan(1000);
  expectSame(await together({ ink }, count), alone);
});

test('and in a story of the house, with its lines and forks', async () => {
  const story = storyOf(HALL);
  const alone = exploreStory(story, BUDGET);
  const both = await together({ story }, 2);
  expectSame(both, alone);
});

test('each end once, though it is told in several places', async () => {
  const { file: story } = readStoryFolder('stories/second-drawer', 'second-drawer');
  if (!story) throw new Error('the scenario has mistakes');
  expect(toldStops(await together({ story }, 2))).toEqual(toldStops(exploreStory(story, BUDGET)));
}, 60_000);

test('when the budget ends, what is open stands last and is counted', async () => {
  const { graph } = await together({ ink: inkFrom(ROOM) }, 2, 300);
  expect(graph.open).toBeGreaterThan(0);
  const empty = graph.nodes.map(({ offers }) => offers.length === 0);
  expect(empty.lastIndexOf(false)).toBe(graph.nodes.length - graph.open - 1);
});
