import { describe, expect, test } from 'vitest';
import { checkSource } from '#check/checkSource';
import { explorePlain } from '#check/explore/exploreStory';
import { exploredInk, inkFrom, offeredTexts, RandomPlay, stopsIn } from './exploreSupport.ts';

describe('states', () => {
  test('are the same when nothing that differs is read again', () => {
    const { graph } = exploredInk(`
VAR mood = 0
* [Left]
  ~ mood = 1
* [Right]
  ~ mood = 2
- + [On] -> END
`);
    expect(graph.nodes.length).toBe(2);
  });

  test('differ when something that differs is read again', () => {
    const { graph } = exploredInk(`
VAR mood = 0
* [Left]
  ~ mood = 1
* [Right]
  ~ mood = 2
- + [On]
{mood == 1: Left.|Right.}
-> END
`);
    expect(graph.nodes.length).toBe(3);
  });

  test.each(['~ count = count + 1', '~ count++', '~ count += 2'])(
    'of a counter end where no reader can tell them apart: %s',
    (step) => {
      const { graph } = exploredInk(`
VAR count = 0
-> loop
=== loop
+ [Again]
  ${step}
  -> loop
+ {count > 3} [Enough] -> END
`);
      expect(graph.open).toBe(0);
      expect(graph.nodes.length).toBeLessThanOrEqual(5);
    },
  );

  test('of a counter that also falls stay apart', () => {
    const { graph } = exploredInk(
      `
VAR count = 0
-> loop
=== loop
+ [Up]
  ~ count++
  -> loop
+ {count > 3} [Down]
  ~ count--
  -> loop
`,
      30,
    );
    expect(graph.open).toBeGreaterThan(0);
  });

  test('of visits end where no reader can tell them apart', () => {
    const { graph } = exploredInk(`
-> loop
=== loop
{loop > 2: Often.|Seldom.}
+ [Again] -> loop
* [Out] -> END
`);
    expect(graph.open).toBe(0);
    expect(graph.nodes.length).toBeLessThan(6);
  });

  test('left open by the budget are counted', () => {
    const { graph } = exploredInk(
      `
VAR count = 0
-> loop
=== loop
{count}
+ [Again]
  ~ count = count + 1
  -> loop
`,
      20,
    );
    expect(graph.open).toBeGreaterThan(0);
    expect(graph.nodes.length).toBe(20);
  });
});

describe('what ink cannot know by itself', () => {
  test('RANDOM is tried with every outcome', () => {
    const found = exploredInk(`
~ temp dice = RANDOM(1, 3)
+ {dice == 1} [One] -> END
+ {dice == 2} [Two] -> END
+ {dice == 3} [Three] -> END
`);
    expect(offeredTexts(found)).toEqual(['One', 'Three', 'Two']);
    expect(found.graph.opening.at(-1)?.kind).toBe('chance');
  });

  test('LIST_RANDOM is tried with every item', () => {
    const found = exploredInk(`
LIST pets = (cat), (dog)
~ temp pet = LIST_RANDOM(pets)
+ {pet == cat} [Cat] -> END
+ {pet == dog} [Dog] -> END
`);
    expect(offeredTexts(found)).toEqual(['Cat', 'Dog']);
  });

  test('a shuffle gives each arm once before it gives one again', () => {
    const found = exploredInk(`
VAR first = 0
VAR second = 0
~ first = draw()
~ second = draw()
+ {first != second} [Different] -> END
+ {first == second} [Same] -> END
=== function draw
{ shuffle:
- ~ return 1
- ~ return 2
}
`);
    expect(offeredTexts(found)).toEqual(['Different']);
  });

  test('too many outcomes are sampled, and it says so', () => {
    expect(exploredInk('{RANDOM(1, 5000)}\n-> END').sampled).toBe(true);
    expect(exploredInk('{RANDOM(1, 50)}\n-> END').sampled).toBe(false);
  });

  test('a story that throws until it is lucky goes in no circle, and is left open', () => {
    const found = exploredInk(`
-> roll
=== roll
{RANDOM(1, 6) < 6: -> roll}
-> END
`);
    expect(stopsIn(found)).toEqual(['end']);
    expect(found.sampled).toBe(true);
  });

  test('a circle in which chance decides nothing is a circle', () => {
    const found = exploredInk('-> again\n=== again\n{RANDOM(1, 6)} and on.\n-> again\n');
    expect(stopsIn(found)).toEqual(['divert-loop']);
  });

  test('a function of the host is its fallback, or else yes and no', () => {
    const call = 'EXTERNAL seen()\n+ {seen()} [Seen] -> END\n+ [On] -> END\n';
    expect(offeredTexts(exploredInk(`${call}=== function seen\n~ return 0`))).toEqual(['On']);
    expect(offeredTexts(exploredInk(call))).toEqual(['On', 'Seen']);
  });

  test.each([
    ['{score() > 5: High.|Low.}', false],
    ['{score() == "x": High.|Low.}', false],
    ['{5 < score(): High.|Low.}', false],
    ['{not score(): High.|Low.}', false],
    ['~ score()\nHigh, low.', false],
    ['You have {score()}.', true],
    ['~ points = score()\n{points > 5: High.|Low.}', true],
  ])(
    'whatever a function of the host without a fallback hands back is tried, or left open: %s',
    (use, open) => {
      const main = `EXTERNAL score()\nVAR points = 0\n${use}\n~ points = points\n-> END\n`;
      const { complete, findings } = checkSource({ 'main.ink': main });
      expect(complete).toBe(!open);
      expect(findings.filter(({ rule }) => rule === 'never-run')).toEqual([]);
    },
  );

  test('a computed divert goes where its variable says', () => {
    const found = exploredInk(`
VAR next = -> left
+ [Turn]
  ~ next = -> right
+ [Stay]
- -> next
=== left
+ [Left] -> END
=== right
+ [Right] -> END
`);
    expect(offeredTexts(found)).toEqual(['Left', 'Right', 'Stay', 'Turn']);
  });
});

describe('ways that stop', () => {
  test.each([
    ['end', '+ [Go] -> END'],
    ['ran-out-of-content', '-> a\n=== a\n+ [Go]\nGone.'],
    ['soft-lock', '-> hub\n=== hub\n* [Once] -> hub'],
    ['divert-loop', '+ [Go] -> a\n=== a\n-> b\n=== b\n-> a'],
    ['divert-loop', '+ [Go] -> a\n=== a\nOn and on.\n-> a'],
  ])('%s', (rule, main) => {
    expect(stopsIn(exploredInk(main))).toEqual([rule]);
  });
});

const TUNNELS = `
INCLUDE rooms.ink
LIST things = lamp, (key)
VAR light = false
-> start
=== start
-> look(-> deep) ->
{light: -> hall ->}
<- talk(1)
+ [Wait] -> start
* {light && things ? lamp} [Leave by the lamp] -> END
=== talk(n)
* [Say {n}]
  ~ things += lamp
  -> start
+ {things ? key} [Turn the key]
  ~ light = not light
  ~ things -= key
  -> start
`;
const ROOMS = `
=== look(-> beyond)
{&Dark.|Darker.} {once:Cold.}
-> sub(beyond) ->
->->
=== sub(-> beyond)
{light: It is light. -> beyond}
->->
=== deep
{~Down|Far down} here. {TURNS_SINCE(-> start) > 2: Long ago.}
->->
=== hall
A hall.
+ [Back] ->->
* [Deeper] -> sub(-> deep) -> hall
`;

test('whatever random play by ink itself runs or is offered, the explorer found too', () => {
  const ink = inkFrom(TUNNELS, { 'rooms.ink': ROOMS });
  const { trail, graph } = explorePlain(ink, { states: 10_000 });
  expect(graph.open).toBe(0);
  const random = new RandomPlay(ink);
  random.play(400, 40);
  expect(random.run.size).toBeGreaterThan(60);
  expect([...random.offered].filter((path) => !trail.offered.has(path))).toEqual([]);
  expect([...random.run].filter((path) => !trail.run.has(path))).toEqual([]);
});

describe('what no exploring can finish', () => {
  test('is declared open: more throws in one line than can be tried', () => {
    const line = Array.from({ length: 20 }, () => '{RANDOM(1, 6)}').join(' ');
    const { sampled, transitions } = exploredInk(`${line}\n* [On] -> END\n`);
    expect(sampled).toBe(true);
    expect(transitions).toBeLessThan(5000);
  });

  test('but a few throws are all tried', () => {
    const { sampled, graph } = exploredInk(
      '~ temp sum = RANDOM(1, 6) + RANDOM(1, 6)\n{sum == 12: -> both}\n-> END\n=== both\n* [Twelve] -> END\n',
    );
    expect(sampled).toBe(false);
    expect(graph.texts).toEqual(['Twelve']);
  });

  test('is a fault: a reference to itself, which fills the stack of the runtime', () => {
    const explored = exploredInk(
      '~ temp scene = 0\n-> begin(scene)\n=== begin(ref scene)\n~ scene++\nScene {scene}\n-> END\n',
    );
    expect(stopsIn(explored)).toEqual(['compile-error']);
  });
});
