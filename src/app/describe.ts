// Stage → one short description in words: where the picture becomes language. For screen readers, transcript, tests.
// Must not know: the story, the meters; the words of each effect are in effectWords.ts.
import { wordsUpTo } from './effects.ts';
import * as words from './effectWords.ts';
import { PROP_NAMES } from './propNames.ts';
import { isOpenAir, stanceOf as usualStance } from './roomKinds.ts';
import type { Figure, Stage } from './stageTypes.ts';
import { describeThread, isThread } from './thread.ts';

/** How people of the cast are called, by cast id. */
export type Called = Readonly<Record<string, string>>;

const nameOf = ({ who }: Figure, called: Called): string => called[who] ?? who;

const phrase = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(', ');

const sentences = (...all: readonly string[]): string =>
  all.filter((sentence) => sentence !== '').join(' ');

const placeIn = ({ setting }: Stage): string =>
  `The ${setting.kind.replaceAll('-', ' ')}, ${setting.season} ${words.HOUR[setting.hour]}.`;

const stanceOf = ({ stance }: Figure, { setting }: Stage): string =>
  stance === usualStance(setting) ? '' : `${words.STANCE[stance]} `;

const thirdIn = (person: Figure, called: Called): string =>
  `${nameOf(person, called)} ${phrase(words.PRESENCE.third, words.FACE[person.expression])}.`;

const personIn = (person: Figure, stage: Stage, called: Called): string => {
  if (person.side === 'third') return thirdIn(person, called);
  const { posture, expression, gaze, breath } = person;
  const held = `${nameOf(person, called)} ${stanceOf(person, stage)}${words.POSTURE[posture]}`;
  return `${phrase(held, words.FACE[expression], words.GAZE[gaze], wordsUpTo(words.BREATH, breath))}.`;
};

const distanceIn = ({ people }: Stage, called: Called): string => {
  const couple = people.filter(({ side }) => side !== 'third');
  const [first] = people;
  if (people.length < 2)
    return first ? `${nameOf(first, called)} ${words.PRESENCE.alone}` : words.PRESENCE.nobody;
  if (couple.length < 2) return '';
  return wordsUpTo(words.DISTANCE, Math.min(...couple.map(({ nearness }) => nearness)));
};

const touchIn = ({ touch, people }: Stage, called: Called): string => {
  if (touch === null) return '';
  const on = (side: Figure['side']): string => {
    const person = people.find((one) => one.side === side);
    return person ? nameOf(person, called) : '';
  };
  return words.TOUCH[touch].replace('LEFT', on('left')).replace('RIGHT', on('right'));
};

const lightIn = ({ light, weather, setting }: Stage): string => {
  const sky = isOpenAir(setting.kind);
  const seen = sky ? wordsUpTo(words.OUTDOOR, light.daylight) : wordsUpTo(words.INDOOR, light.lamp);
  return `${seen}, and ${words.weatherWords(weather)}.`;
};

const thing = (id: string): string => PROP_NAMES[id] ?? `the ${id.replaceAll('-', ' ')}`;

/** Only the last mark is said: it holds the others. */
const said = (objects: readonly string[]): readonly string[] => {
  const marks = objects.filter((id) => id.startsWith('calendar-mark-'));
  return objects.filter((id) => !marks.includes(id) || id === marks.at(-1));
};

const list = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;

const objectsIn = ({ objects }: Stage): string =>
  objects.length === 0 ? '' : `In sight: ${list(said(objects).map(thing))}.`;

/** In a thread nobody is seen; the other one is whoever would sit across. */
const otherIn = ({ people }: Stage, called: Called): string => {
  const other = people.find(({ side }) => side === 'right') ?? people.at(-1);
  return other ? nameOf(other, called) : 'Nobody';
};

/** What reduced motion leaves to words alone (effects, still form): a silence, and a room that closes in. */
export const inWords = (stage: Stage): string =>
  sentences(words.CLOSED[stage.closedIn ? 'true' : 'false'], wordsUpTo(words.HUSH, stage.hold));

/** The picture in words, a few short sentences. Two Stages that look different never read the same (tested as a table). */
export const describe = (stage: Stage, called: Called): string =>
  isThread(stage)
    ? describeThread(stage, otherIn(stage, called), lightIn(stage))
    : describeRoom(stage, called);

const describeRoom = (stage: Stage, called: Called): string =>
  sentences(
    words.CLOSED[stage.closedIn ? 'true' : 'false'],
    ...stage.people.map((person) => personIn(person, stage, called)),
    distanceIn(stage, called),
    touchIn(stage, called),
    wordsUpTo(words.HUSH, stage.hold),
    placeIn(stage),
    lightIn(stage),
    objectsIn(stage),
  );
