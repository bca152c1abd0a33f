// Stage → one short description in words: the only place where the picture becomes language. For screen readers, transcript, tests.
// Must not know: the story, the meters; it says what can be seen and never what it means.
import { OPEN_AIR } from './openAir.ts';
import { PROP_NAMES } from './propNames.ts';
import { describeThread, isThread } from './thread.ts';
import type { Expression, Figure, Gaze, Posture, Stage } from './stageTypes.ts';

/** How people of the cast are called, by cast id. */
export type Called = Readonly<Record<string, string>>;

const POSTURE: Readonly<Record<Posture, string>> = {
  'turned-away': 'has turned away',
  'arms-crossed': 'has crossed arms',
  holding: 'holds on to something',
  'leaning-in': 'leans in',
  open: 'has open hands',
  'head-in-hands': 'has head in hands',
};

const FACE: Readonly<Record<Expression, string>> = {
  neutral: 'with a still face',
  guarded: 'with a guarded face',
  hurt: 'hurt',
  angry: 'angry',
  crying: 'crying',
  softening: 'with a softer face',
  hopeful: 'with a hopeful face',
  warm: 'with warm eyes',
  exhausted: 'worn out',
  withdrawn: 'far away',
};

const GAZE: Readonly<Record<Gaze, string>> = {
  away: 'looking away',
  down: 'looking down',
  object: 'looking at what lies there',
  partner: 'looking across',
};

const personIn = ({ who, posture, expression, gaze }: Figure, called: Called): string =>
  `${called[who] ?? who} ${POSTURE[posture]}, ${FACE[expression]}, ${GAZE[gaze]}.`;

const DISTANCE: readonly (readonly [number, string])[] = [
  [0.15, 'They are as far apart as the room allows.'],
  [0.5, 'There is a wide gap between them.'],
  [0.8, 'They are within reach of each other.'],
  [1, 'They are close.'],
];

const distanceIn = ({ people }: Stage, called: Called): string => {
  const [first] = people;
  if (people.length < 2)
    return first ? `${called[first.who] ?? first.who} is alone.` : 'Nobody is there.';
  const nearness = Math.min(...people.map((person) => person.nearness));
  return DISTANCE.find(([limit]) => nearness <= limit)?.[1] ?? '';
};

const step = (value: number): 0 | 1 | 2 | 3 =>
  value < 0.3 ? 0 : value < 0.6 ? 1 : value < 0.9 ? 2 : 3;

const INDOOR = [
  'The light is almost gone',
  'The light is low',
  'The light is steady',
  'The light is warm and full',
];
const OUTDOOR = [
  'The sky is dark',
  'The sky is dull',
  'The sky has opened a little',
  'The sky is clear and bright',
];

const WEATHER: Readonly<
  Record<Stage['weather']['kind'], readonly [string, string, string, string]>
> = {
  rain: ['the rain has almost stopped', 'it rains a little', 'it rains', 'it rains hard'],
  clear: ['the air is still', 'there is a breath of wind', 'there is wind', 'there is a hard wind'],
  grey: [
    'there are thin clouds',
    'there are clouds',
    'the clouds are heavy',
    'the clouds are low and dark',
  ],
  frost: ['the frost is going', 'there is a little frost', 'there is frost', 'the frost is thick'],
  snow: ['the snow has stopped', 'there is a little snow', 'it snows', 'it snows hard'],
};

const lightIn = ({ light, weather, setting }: Stage): string => {
  const words = OPEN_AIR.has(setting.kind) ? OUTDOOR : INDOOR;
  return `${words[step(light.lamp)]}, and ${WEATHER[weather.kind][step(weather.strength)]}.`;
};

const thing = (id: string): string => PROP_NAMES[id] ?? `the ${id.replaceAll('-', ' ')}`;

/** Only the last mark is said: it holds the others. */
const said = (objects: readonly string[]): readonly string[] => {
  const marks = objects.filter((id) => id.startsWith('calendar-mark-'));
  return objects.filter((id) => !marks.includes(id) || id === marks.at(-1));
};

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const objectsIn = ({ objects }: Stage): string =>
  objects.length === 0 ? '' : `In sight: ${list(said(objects).map(thing))}.`;

/** In a thread nobody is seen; the other one is whoever would sit across. */
const otherIn = ({ people }: Stage, called: Called): string => {
  const other = people.find(({ side }) => side === 'right') ?? people.at(-1);
  return other ? (called[other.who] ?? other.who) : 'Nobody';
};

/** The picture in words, a few short sentences. Two Stages that look different never read the same (tested as a table). */
export const describe = (stage: Stage, called: Called): string => {
  if (isThread(stage)) return describeThread(stage, otherIn(stage, called), lightIn(stage));
  return [
    stage.closedIn ? 'The room closes in.' : '',
    ...stage.people.map((person) => personIn(person, called)),
    distanceIn(stage, called),
    lightIn(stage),
    objectsIn(stage),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};
