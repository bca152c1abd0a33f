// Small stories in memory, with fixed values, for tests.
import { compileStory, type CompiledStory } from '#story/compile';
import { parseScenario } from '#story/scenarioFile';
import type { StoryFile } from '#story/storyFile';
import type { Scenario } from '#domain/scenario';
import type { PlayRecord } from '#domain/playRecord';

/** scenario.json of a small story about a hallway, as a writer would write it. */
export const scenarioJson = (
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({
  title: 'The Hallway',
  about: 'Two people and one coat hook.',
  couple: 'Sam and Robin',
  breach: 'hidden-debt',
  side: 'accountable',
  age: 16,
  accountable: 'sam',
  hurt: 'robin',
  intents: ['undecided', 'inclined', 'leaving'],
  contentNote: 'a coat',
  contentMore: ['Nobody shouts.'],
  scenes: [
    { id: 'hall-1', title: 'In', stage: 'acknowledge', minutes: 3, skip: ['In.', 'And in.'] },
    {
      id: 'hall-2',
      title: 'Out',
      stage: 'demonstrate',
      minutes: 4,
      note: 'a door',
      skip: ['Out.', 'And out.'],
    },
  ],
  cast: [
    { id: 'sam', name: 'SAM', called: 'Sam', figure: 'sam' },
    { id: 'robin', name: 'ROBIN', called: 'Robin', figure: 'robin' },
  ],
  rooms: { hall: { kind: 'hallway', hour: 'evening', weather: 'rain' } },
  props: ['coat', 'key'],
  promises: { rent: 'Pay the rent on Friday.' },
  ends: [
    { id: 'stay', title: 'Stay', families: ['building-new', 'not-yet', 'quiet-truce'] },
    { id: 'go', title: 'Go', families: ['honest-parting', 'not-yet-apart', 'rupture'] },
  ],
  notYours: ['Robin had other plans too.'],
  readers: [],
  retiredIds: [],
  ...changes,
});

export const scenarioOf = (changes: Readonly<Record<string, unknown>> = {}): Scenario => {
  const parsed = parseScenario('hall', scenarioJson(changes));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

/** Files by name; main.ink is the story. */
export const compiled = (
  files: Readonly<Record<string, string>>,
  scenario = scenarioOf(),
): CompiledStory => compileStory((file) => files[file], scenario);

export const storyOf = (main: string, scenario = scenarioOf()): StoryFile => {
  const { ink, errors } = compiled({ 'main.ink': main }, scenario);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { format: 1, id: 'hall', hash: '0123456789ab', scenario, ink };
};

/** Two scenes, a promise that falls due, a skip knot for the first, two ends. */
export const HALL = `
VAR trust = 1
VAR safety = 1
VAR intent = "undecided"
VAR family = "not-yet"
VAR promised = false
-> one
=== one ===
The hall is narrow. # scene: hall-1 # stage: acknowledge # room: hall # prop: coat
ROBIN: You are late. # mood: robin guarded
*   ["I said six and it is nine." # id: bbbb # move: own # shows: accountable-opening # heard: He said it.]
    ROBIN: Nine.
*   ["The train stood in the tunnel." # id: cccc # move: explain # misses: accountable-opening # meant: It is true. # heard: The train again.]
    ROBIN: The train.
*   [Hang up the coat and wait. # id: dddd # move: listen # shows: active-listening # heard: Room.]
    The coat drips.
-   ROBIN: And the rent?
*   ["Friday at nine, by standing order." # id: ffff # move: promise-specific # promise: rent specific weight:2 due:hall-2 # shows: specific-commitment # heard: A day.]
    ~ promised = true
    ROBIN: Friday.
*   ["I will sort it, I swear." # id: gggg # move: promise-vague # promise: sort vague # misses: specific-commitment # meant: I mean it. # heard: Free, that.]
    ROBIN: Mm.
-   -> two
=== two ===
Friday. The hall again. # scene: hall-2 # room: hall
{ promised:
    The bank says yes. # event: keep rent
}
{ safety >= 2:
    ROBIN: You did it.
- else:
    ROBIN: Well.
}
*   ["I did it." # id: hhhh # move: reaffirm # shows: words-give-meaning # heard: Yes.]
*   [Put the key on the hook. # id: jjjj # move: small-deed # shows: small-acts # heard: A key.]
-   { family == "rupture" or family == "not-yet-apart" or family == "honest-parting": -> gone }
    -> stays
=== stays ===
Robin hangs up the other coat. # end: stay
It fits. -> END
=== gone ===
Robin takes the coat. # end: go
The hook stays. -> END
=== skip_hall_1 ===
You talked in the hall.
Nothing was promised.
-> two
`;

export const recordOf = (
  decisions: readonly string[],
  changes: Partial<PlayRecord> = {},
): PlayRecord => ({
  format: 1,
  scenario: 'hall',
  story: '0123456789ab',
  intent: 'undecided',
  seed: 7,
  dealt: 0,
  decisions,
  ...changes,
});
