// scenario.json → Scenario: the door for what a writer says about a story besides its text.
// Must not know: ink.
import * as z from 'zod/mini';
import { BREACHES } from '#domain/breach';
import { PARTS } from '#domain/choice';
import { ENDING_FAMILIES } from '#domain/ending';
import { PHASES } from '#domain/phase';
import { MOVES } from '#domain/move';
import { INTENTS } from '#domain/playRecord';
import { err, ok, type Result } from '#domain/result';
import { HOURS, SEASONS, STANCES, WEATHERS, faultsOfSetting } from '#domain/roomKind';
import type { Scenario } from '#domain/scenario';
import { scenarioWords } from './scenarioWords.ts';
import type { StoryProblem } from './storyFault.ts';

const FILE = 'scenario.json';
const words = z.string().check(z.minLength(1));
const id = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]*$/, 'expected lower-case words joined by -'));
const points = z.number().check(z.minimum(0), z.maximum(100));
const weightShift = z.number().check(z.minimum(-0.08), z.maximum(0.08));

const Start = z.strictObject({ trust: z.optional(points), safety: z.optional(points) });
const Profile = z.strictObject({
  parts: z.optional(z.partialRecord(z.enum(PARTS), weightShift)),
  hers: z.optional(z.enum(MOVES)),
  notHers: z.optional(z.enum(MOVES)),
  because: z.optional(words),
});
const SceneNote = z.strictObject({
  id,
  title: words,
  stage: z.enum(PHASES),
  minutes: z.number().check(z.positive()),
  note: z.optional(words),
  skip: z.tuple([words, words]),
});
const Person = z.strictObject({
  id,
  name: z.string().check(z.regex(/^[A-Z][A-Z .'-]*[A-Z]$/, 'expected a name in capitals')),
  called: words,
  figure: z.optional(id),
});
const Room = z.strictObject({
  kind: id,
  hour: z.enum(HOURS),
  season: z.optional(z.enum(SEASONS)),
  weather: z.optional(z.enum(WEATHERS)),
  stance: z.optional(z.enum(STANCES)),
  absent: z.optional(z.array(id)),
  dressing: z.optional(z.array(id)),
  tone: z.optional(id),
  time: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected HH:MM'))),
  battery: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
});
const End = z.strictObject({
  id,
  title: words,
  families: z.array(z.enum(ENDING_FAMILIES)).check(z.minLength(1)),
});

const ScenarioFile = z.strictObject({
  title: words,
  about: words,
  couple: words,
  breach: z.enum(BREACHES),
  side: z.enum(['accountable', 'hurt']),
  age: z.number().check(z.minimum(16)),
  accountable: id,
  hurt: id,
  intents: z.array(z.enum(INTENTS)).check(z.minLength(1)),
  start: z.optional(Start),
  profile: z.optional(Profile),
  contentNote: words,
  contentMore: z.array(words),
  scenes: z.array(SceneNote).check(z.minLength(1)),
  cast: z.array(Person).check(z.minLength(2)),
  rooms: z.record(id, Room),
  instrument: z.optional(z.enum(['piano', 'guitar', 'marimba'])),
  props: z.array(id),
  promises: z.record(id, words),
  ends: z.array(End).check(z.minLength(1)),
  notYours: z.array(words).check(z.minLength(1)),
  readers: z.array(words),
  idsGiven: z.optional(z.int().check(z.minimum(0))),
  retiredIds: z.array(words),
});
type ScenarioFile = z.infer<typeof ScenarioFile>;

/** zod writes `undefined` where a key is absent; the domain's types want the key gone. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const refused = (message: string, mend: string): StoryProblem => ({
  rule: 'scenario-file',
  message,
  mend,
});

const scenarioFrom = (scenarioId: string, { rooms, scenes, ...rest }: ScenarioFile): Scenario =>
  compact({
    ...rest,
    id: scenarioId,
    settings: Object.fromEntries(
      Object.entries(rooms).map(([name, room]) => [name, compact(room)]),
    ),
    scenes: scenes.map(({ stage, ...scene }) => compact({ ...scene, phase: stage })),
    cast: rest.cast.map(compact),
  }) as Scenario;

const twice = (list: readonly string[]): string | undefined =>
  list.find((one, at) => list.indexOf(one) !== at);

/** A room that cannot be drawn is told at the door, with what may be said instead. */
const roomFaults = ({ settings }: Scenario): StoryProblem[] =>
  Object.entries(settings).flatMap(([name, setting]) =>
    faultsOfSetting(setting).map((fault) =>
      refused(`rooms.${name}: ${fault}.`, 'use a kind and dressing of the room kit.'),
    ),
  );

/** Whoever is somewhere else must be somebody. */
const absentFaults = ({ settings, cast }: Scenario): StoryProblem[] =>
  Object.entries(settings).flatMap(([name, { absent = [] }]) =>
    absent
      .filter((who) => !cast.some((person) => person.id === who))
      .map((who) =>
        refused(`rooms.${name}: "${who}" is not in the cast.`, 'name one of the cast.'),
      ),
  );

const crossChecks = (scenario: Scenario): StoryProblem[] => {
  const people = scenario.cast.map((person) => person.id);
  const doubled = twice([...people, ...scenario.scenes.map(({ id: scene }) => scene)]);
  return [
    ...[scenario.accountable, scenario.hurt]
      .filter((who) => !people.includes(who))
      .map((who) => refused(`"${who}" is not in the cast.`, 'add the person to cast.')),
    ...roomFaults(scenario),
    ...absentFaults(scenario),
    ...(doubled ? [refused(`The id "${doubled}" stands twice.`, 'rename one of them.')] : []),
  ];
};

/** Parses the object read from scenario.json; `scenarioId` is the folder's name, `lineAt` tells where a value stands. */
export const parseScenario = (
  scenarioId: string,
  foreign: unknown,
  lineAt: (path: readonly PropertyKey[]) => number = () => 1,
): Result<Scenario, StoryProblem[]> => {
  const parsed = ScenarioFile.safeParse(foreign);
  if (!parsed.success)
    return err(
      parsed.error.issues.map((issue) => {
        const { message, mend } = scenarioWords(issue, foreign, Object.keys(ScenarioFile.shape));
        const stands = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
        const line = lineAt([...issue.path, ...stands]);
        return { ...refused(message, mend), place: { file: FILE, line } };
      }),
    );
  const scenario = scenarioFrom(scenarioId, parsed.data);
  const problems = crossChecks(scenario);
  return problems.length === 0 ? ok(scenario) : err(problems);
};
