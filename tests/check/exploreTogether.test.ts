import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Commons, sharedFor } from '#check/explore/commons';
import {
  type Explorable,
  type Explored,
  exploredBy,
  explorePlain,
  exploreStory,
  shareOf,
} from '#check/explore/exploreStory';
import type { Batch } from '#check/explore/handing';
import type { Posts } from '#check/explore/share';
import { readStoryFolder } from '#story/storyFolder';
import { HALL, storyOf } from '#support/stories';
import { inkFrom } from './exploreSupport.ts';

const clone = <T>(value: T): T => structuredClone(value);

type Letter = { from: number; batch: Batch };

/** Shares that take turns, and hand each other copies, as they do in threads of their own. */
const postsAmong = (count: number): { posts: Posts[]; given: () => number } => {
  const boxes: Letter[][] = Array.from({ length: count }, () => []);
  let given = 0;
  const posts = boxes.map(
    (box, at): Posts => ({
      give: (share, batch) => {
        given += batch.count;
        boxes[share]?.push(clone({ from: at, batch }));
      },
      taken: () => box.splice(0),
      rest: () => setImmediate(),
      breathe: () => setImmediate(),
    }),
  );
  return { posts, given: () => given };
};

const BUDGET = { states: 100_000 };
const together = async (
  what: Explorable,
  count: number,
  states = BUDGET.states,
): Promise<{ all: Explored; handed: number }> => {
  const { posts, given } = postsAmong(count);
  const commons = new Commons(sharedFor(states));
  const shares = posts.map((post, at) => shareOf(what, at, new Commons(commons.shared), post));
  shares.at(-1)?.open();
  await Promise.all(
    shares.map((share) => share.explore({ states, alone: 0, few: 16, stop: () => false })),
  );
  const parts = shares.map((share) => clone(share.finish()));
  return { all: exploredBy(what, parts, commons), handed: given() };
};

const toldStops = ({ trail }: Explored): string[] =>
  trail.stopped.map((one) => JSON.stringify(one)).toSorted();

/** To the last number: the same states by the same names, and the same ways to them. */
const expectSame = (both: Explored, alone: Explored): void => {
  expect(both.graph).toEqual(alone.graph);
  expect(both.transitions).toBe(alone.transitions);
  const { run, offered } = both.trail;
  const { trail, states } = alone;
  for (let state = 0; state < states.length; state++) {
    expect(both.states.via(state)).toEqual(states.via(state));
    expect(both.states.sources(state)).toEqual(states.sources(state));
  }
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
  const { all, handed } = await together({ ink }, count);
  expectSame(all, alone);
  expect(handed > 0).toBe(count > 1);
});

test('and in a story of the house, with its lines and forks', async () => {
  const story = storyOf(HALL);
  const alone = exploreStory(story, BUDGET);
  const { all } = await together({ story }, 2);
  expectSame(all, alone);
});

test('each end once, though it is told in several places', async () => {
  const { file: story } = readStoryFolder('stories/second-drawer', 'second-drawer');
  if (!story) throw new Error('the scenario has mistakes');
  const { all } = await together({ story }, 2);
  expect(toldStops(all)).toEqual(toldStops(exploreStory(story, BUDGET)));
}, 60_000);

test('when the budget ends, what is open is counted, and is where nothing is on offer', async () => {
  const { graph, states } = (await together({ ink: inkFrom(ROOM) }, 2, 300)).all;
  expect(graph.open).toBeGreaterThan(0);
  const open = [...graph.nodes.keys()].filter((state) => states.isOpen(state));
  expect(open.length).toBe(graph.open);
  expect(open.every((state) => graph.nodes[state]?.offers.length === 0)).toBe(true);
});

test('values that are not plain are handed over whole', async () => {
  const ink = inkFrom(`
LIST things = cup, (key), coat
VAR held = ()
VAR share = 0.5
VAR name = "Ann"
VAR where = -> hall
-> hall
=== hall
${['cup', 'key', 'coat'].map((one) => `* [Take the ${one}]\n  ~ held += ${one}\n  -> hall`).join('\n')}
+ {share < 4} [More]
  ~ share = share + 0.5
  -> hall
+ {name == "Ann"} [Call me Bea]
  ~ name = "Bea"
  ~ where = -> yard
  -> hall
+ [On] -> where
=== yard
{held ? key && share > 2.0: You can go.|You cannot.} {LIST_COUNT(held)} {share} {name}
+ {held ? key} [Go] -> END
+ [Back] -> hall
`);
  const alone = explorePlain(ink, BUDGET);
  const { all, handed } = await together({ ink }, 2);
  expect(handed).toBeGreaterThan(0);
  expectSame(all, alone);
});

/** Each state leads to two hundred others: there is no room for them long before anybody looks at the budget. */
const WIDE = `
VAR one = 0
VAR two = 0
-> hall
=== hall
${Array.from({ length: 200 }, (_, at) => `+ [${at}]\n  ~ two = one\n  ~ one = ${at}\n  -> hall`).join('\n')}
+ [Out] -> yard
=== yard
+ [Tell] {one} {two} -> END
`;

test('when there is no room in the middle of a state, that state is left open and no other is torn', async () => {
  const { graph } = (await together({ ink: inkFrom(WIDE) }, 2, 300)).all;
  expect(graph.open).toBeGreaterThan(4096);
  const counts = graph.nodes.map(({ offers }) => offers.length);
  expect(counts.filter((count) => count === 0).length).toBe(graph.open);
  expect(counts.every((count) => [201, 1, 0].includes(count))).toBe(true);
  const halls = graph.nodes.filter(({ offers }) => offers.length > 1);
  expect(new Set(halls.map(({ offers }) => offers.map(({ choice }) => choice).join())).size).toBe(
    1,
  );
});
