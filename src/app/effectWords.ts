// The words of everything that can be seen, by value. One table a field; `effects.ts` says which belongs to which.
// Must not know: the story, the meters; what can be seen and never what it means.
import type { Expression, Gaze, Posture, Stage, Touch } from './stageTypes.ts';

type Steps = readonly (readonly [number, string])[];

export const POSTURE: Readonly<Record<Posture, string>> = {
  'turned-away': 'has turned away',
  'arms-crossed': 'has crossed arms',
  holding: 'holds on to something',
  'leaning-in': 'leans in',
  open: 'has open hands',
  'head-in-hands': 'has head in hands',
};

/** The usual stance of a room goes without saying; the other is said. */
export const STANCE = { sitting: 'sits and', standing: 'stands and' } as const;

export const FACE: Readonly<Record<Expression, string>> = {
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

export const GAZE: Readonly<Record<Gaze, string>> = {
  away: 'looking away',
  down: 'looking down',
  object: 'looking at what lies there',
  partner: 'looking across',
};

/** Breaths a minute. */
export const BREATH: Steps = [
  [10, 'breathing slowly'],
  [20, ''],
  [30, 'breathing fast'],
];

export const PRESENCE = {
  nobody: 'Nobody is there.',
  alone: 'is alone.',
  third: 'stands further back',
} as const;

export const DISTANCE: Steps = [
  [0.15, 'They are as far apart as the room allows.'],
  [0.5, 'There is a wide gap between them.'],
  [0.8, 'They are within reach of each other.'],
  [1, 'They are close.'],
];

/** LEFT and RIGHT stand for the names of the two. */
export const TOUCH: Readonly<Record<Touch, string>> = {
  'hand-across': 'LEFT has laid a hand on the table between them, and RIGHT has not drawn back.',
  'hands-held': 'They hold hands.',
  embrace: 'They hold each other.',
  'wiping-tear': 'LEFT wipes a tear from the face of RIGHT.',
};

export const INDOOR: Steps = [
  [0.3, 'The light is almost gone'],
  [0.6, 'The light is low'],
  [0.9, 'The light is steady'],
  [1, 'The light is warm and full'],
];

export const OUTDOOR: Steps = [
  [0.3, 'The sky is dark'],
  [0.6, 'The sky is dull'],
  [0.9, 'The sky has opened a little'],
  [1, 'The sky is clear and bright'],
];

export type Four = readonly [string, string, string, string];

export const WEATHER: Readonly<Record<Stage['weather']['kind'], Four>> = {
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
const LIMITS = [0.29, 0.59, 0.89, 1] as const;

/** `<kind> <step>`, the step 0 to 3. */
export const WEATHER_STEPS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(WEATHER).flatMap(([kind, four]) =>
    four.map((words, step) => [`${kind} ${step}`, words] as const),
  ),
);

/** Of the four, the words of a strength, 0 to 1. */
export const stepOf = (four: Four, strength: number): string =>
  four[LIMITS.findIndex((limit) => strength <= limit)] ?? four[3];

export const HOUR: Readonly<Record<Stage['setting']['hour'], string>> = {
  morning: 'morning',
  day: 'day',
  evening: 'evening',
  night: 'night',
};

export const CLOSED = { true: 'The room closes in.', false: '' } as const;

export const HUSH: Steps = [
  [0, ''],
  [5000, 'Nobody moves.'],
];
