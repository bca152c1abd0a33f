// The picture in words, in one language: tables by value, and the few sentences around them. English here; others are fetched.
// Must not know: the story, the meters; what can be seen and never what it means.
import * as words from './effectWords.ts';
import { PROP_NAMES } from './propNames.ts';
import type { PhoneWords } from './thread.ts';
import type { Expression, Gaze, Posture, Stage, Touch } from './stageTypes.ts';

type Steps = readonly (readonly [number, string])[];
type By<K extends string> = Readonly<Record<K, string>>;
type Setting = Stage['setting'];

export type PictureWords = {
  /** set behind a name; the usual stance of a room goes without saying */
  stance: By<keyof typeof words.STANCE>;
  posture: By<Posture>;
  face: By<Expression>;
  gaze: By<Gaze>;
  breath: Steps;
  presence: By<keyof typeof words.PRESENCE>;
  distance: Steps;
  /** LEFT and RIGHT stand for the names of the two */
  touch: By<Touch>;
  indoor: Steps;
  outdoor: Steps;
  weather: Readonly<Record<Stage['weather']['kind'], words.Four>>;
  closed: string;
  hush: Steps;
  /** by the names that stories give them */
  things: Readonly<Record<string, string>>;
  place(setting: Pick<Setting, 'kind' | 'hour' | 'season'>): string;
  sky(light: string, weather: string): string;
  inSight(things: readonly string[]): string;
  /** a talk by telephone, shown as the telephone itself */
  phone: PhoneWords;
};

const list = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;

export const PICTURE_EN: PictureWords = {
  stance: { sitting: ` ${words.STANCE.sitting}`, standing: ` ${words.STANCE.standing}` },
  posture: words.POSTURE,
  face: words.FACE,
  gaze: words.GAZE,
  breath: words.BREATH,
  presence: words.PRESENCE,
  distance: words.DISTANCE,
  touch: words.TOUCH,
  indoor: words.INDOOR,
  outdoor: words.OUTDOOR,
  weather: words.WEATHER,
  closed: words.CLOSED.true,
  hush: words.HUSH,
  things: PROP_NAMES,
  place: ({ kind, season, hour }) =>
    `The ${kind.replaceAll('-', ' ')}, ${season} ${words.HOUR[hour]}.`,
  sky: (light, weather) => `${light}, and ${weather}.`,
  inSight: (things) => `In sight: ${list(things)}.`,
  phone: {
    inHand: 'A phone in the hand.',
    time: (time) => `It says ${time}.`,
    low: 'The battery is almost empty.',
    battery: (percent) => `The battery is at ${percent} percent.`,
    typing: (name) => `${name} is typing.`,
    read: 'The last message has been read.',
    nobody: 'Nobody',
  },
};

/** In the source language when `language` has none. */
export const fetchPictureWords = async (language: string): Promise<PictureWords> =>
  language === 'es' ? (await import('#languages/es/picture')).PICTURE_ES : PICTURE_EN;
