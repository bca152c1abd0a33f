// The tags and the text of one line → a Line. Names of people, rooms and props are checked against the scenario file.
// Must not know: ink, or what a mood looks like.
import { type Line, MOODS, type Mood, TOUCH_PROPS } from '#domain/line';
import { PHASES } from '#domain/phase';
import { err, ok, type Result } from '#domain/result';
import type { Scenario } from '#domain/scenario';
import { parseEvent } from './eventTag.ts';
import type { StoryProblem } from './storyFault.ts';
import { oneOf, problem, type Tag } from './tagWords.ts';

type Draft = Omit<Line, 'text' | 'speaker'>;
type Read = (value: string, draft: Draft, scenario: Scenario) => Result<Draft, StoryProblem>;

const HOLD_LIMIT = 5000; // ms; longer silences belong to the prose

const named =
  (key: 'scene' | 'setting' | 'end', what: string, known: (scenario: Scenario) => string[]): Read =>
  (value, draft, scenario) => {
    const found = oneOf(value, known(scenario), what);
    return found.ok ? ok({ ...draft, [key]: found.value }) : found;
  };

const readMood: Read = (value, draft, scenario) => {
  const [who = '', name = ''] = value.split(/\s+/);
  const person = oneOf(
    who,
    scenario.cast.map(({ id }) => id),
    'person of the cast',
  );
  if (!person.ok) return person;
  const mood: Result<Mood, StoryProblem> = oneOf(name, MOODS, 'mood');
  return mood.ok ? ok({ ...draft, mood: { who, mood: mood.value } }) : mood;
};

const readHold: Read = (value, draft) => {
  const hold = Number(value);
  return Number.isInteger(hold) && hold > 0 && hold <= HOLD_LIMIT
    ? ok({ ...draft, hold })
    : err(
        problem(
          'unknown-tag',
          `"${value}" is not a silence.`,
          `write milliseconds, 1 to ${HOLD_LIMIT}.`,
        ),
      );
};

const readPhase: Read = (value, draft) => {
  const phase = oneOf(value, PHASES, 'stage of recovery');
  return phase.ok ? ok({ ...draft, phase: phase.value }) : phase;
};

const readProp: Read = (value, draft, scenario) => {
  const prop = oneOf(value, [...scenario.props, ...TOUCH_PROPS], 'prop of scenario.json');
  return prop.ok ? ok({ ...draft, props: [...draft.props, prop.value] }) : prop;
};

const readEvent: Read = (value, draft) => {
  const event = parseEvent(value);
  return event.ok ? ok({ ...draft, events: [...draft.events, event.value] }) : event;
};

const READERS: Readonly<Record<string, Read>> = {
  scene: named('scene', 'scene of scenario.json', ({ scenes }) => scenes.map(({ id }) => id)),
  stage: readPhase,
  room: named('setting', 'room of scenario.json', ({ settings }) => Object.keys(settings)),
  mood: readMood,
  prop: readProp,
  hold: readHold,
  event: readEvent,
  end: named('end', 'end of scenario.json', ({ ends }) => ends.map(({ id }) => id)),
};

const readTag = (tag: Tag, draft: Draft, scenario: Scenario): Result<Draft, StoryProblem> => {
  const read = Object.hasOwn(READERS, tag.key) ? READERS[tag.key] : undefined;
  if (read) return read(tag.value, draft, scenario);
  const known = oneOf(tag.key, Object.keys(READERS), 'tag for a line');
  return known.ok ? ok(draft) : known;
};

/** `RUTH: How much.` → speaker ruth. A name in capitals that the cast does not know is a problem. */
const SPOKEN = /^([A-Z][A-Z .'-]*[A-Z]):\s+(.*)$/s;

const speakerOf = (
  raw: string,
  scenario: Scenario,
): Result<Pick<Line, 'speaker' | 'text'>, StoryProblem> => {
  const match = SPOKEN.exec(raw);
  if (!match) return ok({ text: raw });
  const [, name = '', text = ''] = match;
  const known = oneOf(
    name,
    scenario.cast.map((person) => person.name),
    'speaker of the cast',
  );
  if (!known.ok) return known;
  const person = scenario.cast.find((one) => one.name === known.value);
  return ok(person ? { speaker: person.id, text } : { text });
};

/** Text and tags of one line of ink. Every mistake is told. */
export const parseLine = (
  raw: string,
  tags: readonly Tag[],
  scenario: Scenario,
): Result<Line, StoryProblem[]> => {
  let draft: Draft = { props: [], events: [] };
  const problems: StoryProblem[] = [];
  for (const tag of tags) {
    const result = readTag(tag, draft, scenario);
    if (result.ok) draft = result.value;
    else problems.push(result.error);
  }
  const spoken = speakerOf(raw, scenario);
  if (!spoken.ok) problems.push(spoken.error);
  return spoken.ok && problems.length === 0 ? ok({ ...draft, ...spoken.value }) : err(problems);
};
