// Every change a Stage can make to the picture: how long it takes, its still form, and its words. The one table of effects.
// Must not know: Phaser, or why something changes. `describe.ts` joins the words, the scene's tempo follows the seconds.
import * as words from './effectWords.ts';
import { PROP_NAMES } from './propNames.ts';

/** What reduced motion leaves of a change: there at once; a short cross-fade in place; words alone. */
export type StillForm = 'at once' | 'fade' | 'words';

/** Words by value, or by the highest value of each step. Empty words are the usual and are not said. */
export type Words = Readonly<Record<string, string>> | readonly (readonly [number, string])[];

export type Effect = {
  /** from the Stage's arrival until all of it has been seen */
  seconds: number;
  still: StillForm;
  /** or the effect with which it is said */
  says: Words | { with: string };
};

/** By the path of a field in a Stage; `people` and `objects` stand for coming and going. */
export const EFFECTS = {
  setting: { seconds: 2, still: 'at once', says: words.HOUR },
  people: { seconds: 2, still: 'fade', says: words.PRESENCE },
  'people.stance': { seconds: 2, still: 'fade', says: words.STANCE },
  'people.posture': { seconds: 2, still: 'fade', says: words.POSTURE },
  // crying: wet tracks are in the face and stay under reduced motion; a slow drop now and then is the scene's own breath
  'people.expression': { seconds: 2, still: 'fade', says: words.FACE },
  'people.gaze': { seconds: 2, still: 'fade', says: words.GAZE },
  'people.nearness': { seconds: 3, still: 'at once', says: words.DISTANCE },
  'people.breath': { seconds: 4, still: 'words', says: words.BREATH },
  touch: { seconds: 2, still: 'fade', says: words.TOUCH },
  'light.lamp': { seconds: 3, still: 'fade', says: words.INDOOR },
  'light.daylight': { seconds: 3, still: 'fade', says: words.OUTDOOR },
  'light.vignette': { seconds: 3, still: 'fade', says: { with: 'light.lamp' } },
  'weather.kind': { seconds: 3, still: 'fade', says: { with: 'weather.strength' } },
  'weather.strength': { seconds: 3, still: 'fade', says: words.WEATHER_STEPS },
  objects: { seconds: 2, still: 'fade', says: PROP_NAMES },
  closedIn: { seconds: 3, still: 'words', says: words.CLOSED },
  hold: { seconds: 2, still: 'words', says: words.HUSH },
} as const satisfies Readonly<Record<string, Effect>>;

/** The words of a step: that of the first limit which the value does not pass. */
export const wordsUpTo = (steps: readonly (readonly [number, string])[], value: number): string =>
  steps.find(([limit]) => value <= limit)?.[1] ?? steps.at(-1)?.[1] ?? '';
