// To which facts something may have happened: forwards over the flow, past threads, tunnels and functions.
import { expect, test } from 'vitest';
import type { Reasoned } from '#check/explore/alive';
import { offeredTexts, exploredInk, stopsIn } from './exploreSupport.ts';

const LOOKS = '{lamp == 1} [Bright] -> END\n+ {lamp == 0} [Dark] -> END';

const factsNamed = ({ facts }: Reasoned, name: string): number[] =>
  facts.all.flatMap((fact, at) => (fact.name === name ? [at] : []));

/** Knots before which something may have happened to a variable. */
const knotsAfter = (main: string, variable: string): string[] => {
  const { reasoned } = exploredInk(main);
  const { program, touched } = reasoned;
  return program.boxes
    .filter(({ path, at }) => at < 0 && path !== '' && !path.includes('.'))
    .filter(({ path }) => !['global decl', 'listDefs'].includes(path))
    .filter(({ first }) =>
      factsNamed(reasoned, variable).some((fact) => touched.before(first, fact)),
    )
    .map(({ path }) => path);
};

test('nothing has happened to a variable before it is written, whenever it is read', () => {
  const story = `
VAR lamp = 0
-> one
=== one
+ [On] -> two
=== two
~ lamp = 1
+ [On] -> three
=== three
+ ${LOOKS}
`;
  expect(knotsAfter(story, 'lamp')).toEqual(['three']);
});

test('behind a call everything has happened that it does, and nothing of what comes later', () => {
  const story = `
VAR lamp = 0
VAR fire = 0
-> one
=== one
-> light ->
-> two
=== two
{lamp} {fire}
+ [On] {warm()} -> three
=== three
{fire}
-> END
=== light
+ [Light it]
~ lamp = 1
- ->->
=== function warm()
~ fire = 1
~ return fire
`;
  expect(knotsAfter(story, 'lamp')).toEqual(['two', 'three', 'warm']);
  expect(knotsAfter(story, 'fire')).toEqual(['three']);
});

const CASES: readonly (readonly [string, string])[] = [
  [
    'what comes behind a thread has happened when an option of the thread is taken',
    `
VAR lamp = 0
-> one
=== one
<- offers
~ lamp = 1
-> DONE
=== offers
+ [On]
  + + ${LOOKS.replace('\n+', '\n  + +')}
`,
  ],
  [
    'what comes behind an option in a block has happened when it is taken',
    `
VAR lamp = 0
-> one
=== one
{ true:
  + [On] -> two
}
-> later
=== later
~ lamp = 1
+ [Off] -> END
=== two
+ ${LOOKS}
`,
  ],
  [
    'what comes behind a thread has happened behind a tunnel in which the thread waits',
    `
VAR lamp = 0
-> one
=== one
<- offers
~ lamp = 1
-> DONE
=== offers
-> wait ->
+ ${LOOKS}
=== wait
+ [On]
- ->->
`,
  ],
  [
    'what comes behind a tunnel has happened when an option that it left is taken',
    `
VAR lamp = 0
-> one
=== one
-> leave ->
~ lamp = 1
-> DONE
=== leave
{ true:
  + [On] -> two
}
->->
=== two
+ ${LOOKS}
`,
  ],
  [
    'what is written through a reference has happened behind the call',
    `
VAR lamp = 0
-> one
=== one
~ light(lamp)
+ [On] -> two
=== two
+ ${LOOKS}
=== function light(ref which)
~ which = 1
`,
  ],
  [
    'what a tunnel writes before it goes elsewhere has happened there',
    `
VAR lamp = 0
-> one
=== one
-> light ->
-> END
=== light
+ [On]
~ lamp = 1
->-> two
=== two
+ ${LOOKS}
`,
  ],
];

test.each(CASES)('%s', (_, story) => {
  const found = exploredInk(story);
  expect(stopsIn(found)).toEqual(['end']);
  expect(offeredTexts(found)).toContain('Bright');
  expect(offeredTexts(found)).not.toContain('Dark');
});

test('a variable at rest holds what it held at the start', () => {
  const found = exploredInk(`
LIST lamps = (hall), (porch), attic
VAR count = 3
VAR name = "Ada"
-> one
=== one
+ [On] -> two
=== two
+ {count == 3 && name == "Ada" && lamps ? (hall, porch) && lamps !? attic} [Whole] -> three
+ {count != 3} [Lost] -> END
=== three
~ lamps += attic
~ count = count + 1
+ {count == 4 && lamps == LIST_ALL(lamps)} [More] -> END
`);
  expect(offeredTexts(found)).toEqual(['More', 'On', 'Whole']);
  expect(stopsIn(found)).toEqual(['end']);
});

test('turns pass by themselves', () => {
  const found = exploredInk(`
-> one
=== one
+ [On]
- + [On]
- + {TURNS() == 2} [Late] -> END
+ {TURNS() != 2} [Early] -> END
`);
  expect(offeredTexts(found)).toEqual(['Late', 'On', 'On']);
});

test('one option behind which something never happened before is enough for it to be at rest', () => {
  const found = exploredInk(`
<- offers
+ [On]
  * * [Further] -> again
=== again
{ false:
  <- offers
}
-> END
=== offers
* [Once] -> again
`);
  expect(offeredTexts(found)).toEqual(['Further', 'On', 'Once']);
  expect(stopsIn(found)).toEqual(['end']);
});
