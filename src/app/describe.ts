// Stage → one short description in words: where the picture becomes language. For screen readers, transcript, tests.
// Must not know: the story, the meters; the words themselves (pictureWords.ts).
import { wordsUpTo } from './effects.ts';
import { stepOf } from './effectWords.ts';
import { PICTURE_EN, type PictureWords } from './pictureWords.ts';
import { isOpenAir, stanceOf as usualStance } from './roomKinds.ts';
import type { Figure, Stage } from './stageTypes.ts';
import { describeThread, isThread } from './thread.ts';

/** How people of the cast are called, by cast id. */
export type Called = Readonly<Record<string, string>>;

/** What is said, and of whom. */
type In = { stage: Stage; called: Called; words: PictureWords };

const nameOf = ({ who }: Figure, { called }: Pick<In, 'called'>): string => called[who] ?? who;

const phrase = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(', ');

const sentences = (...all: readonly string[]): string =>
  all.filter((sentence) => sentence !== '').join(' ');

const stanceOf = ({ stance }: Figure, { stage, words }: In): string =>
  stance === usualStance(stage.setting) ? '' : words.stance[stance];

const thirdIn = (person: Figure, here: In): string =>
  `${nameOf(person, here)} ${phrase(here.words.presence.third, here.words.face[person.expression])}.`;

const personIn = (person: Figure, here: In): string => {
  if (person.side === 'third') return thirdIn(person, here);
  const { words } = here;
  const { posture, expression, gaze, breath } = person;
  const held = `${nameOf(person, here)}${stanceOf(person, here)} ${words.posture[posture]}`;
  return `${phrase(held, words.face[expression], words.gaze[gaze], wordsUpTo(words.breath, breath))}.`;
};

const distanceIn = (here: In): string => {
  const { people } = here.stage;
  const { presence, distance } = here.words;
  const couple = people.filter(({ side }) => side !== 'third');
  const [first] = people;
  if (people.length < 2)
    return first ? `${nameOf(first, here)} ${presence.alone}` : presence.nobody;
  if (couple.length < 2) return '';
  return wordsUpTo(distance, Math.min(...couple.map(({ nearness }) => nearness)));
};

const touchIn = (here: In): string => {
  const { touch, people } = here.stage;
  if (touch === null) return '';
  const on = (side: Figure['side']): string => {
    const person = people.find((one) => one.side === side);
    return person ? nameOf(person, here) : '';
  };
  return here.words.touch[touch].replace('LEFT', on('left')).replace('RIGHT', on('right'));
};

const lightIn = ({ stage: { light, weather, setting }, words }: In): string => {
  const sky = isOpenAir(setting.kind);
  const seen = sky ? wordsUpTo(words.outdoor, light.daylight) : wordsUpTo(words.indoor, light.lamp);
  return words.sky(seen, stepOf(words.weather[weather.kind], weather.strength));
};

/** Only the last mark is said: it holds the others. */
const said = (objects: readonly string[]): readonly string[] => {
  const marks = objects.filter((id) => id.startsWith('calendar-mark-'));
  return objects.filter((id) => !marks.includes(id) || id === marks.at(-1));
};

/** A thing that no drawing has is said by its own name. */
const objectsIn = ({ stage: { objects }, words }: In): string =>
  objects.length === 0
    ? ''
    : words.inSight(
        said(objects).map((id) => words.things[id] ?? `the ${id.replaceAll('-', ' ')}`),
      );

/** In a thread nobody is seen; the other one is whoever would sit across. */
const otherIn = (here: In): string => {
  const { people } = here.stage;
  const other = people.find(({ side }) => side === 'right') ?? people.at(-1);
  return other ? nameOf(other, here) : here.words.phone.nobody;
};

const closedIn = ({ stage, words }: In): string => (stage.closedIn ? words.closed : '');

/** What reduced motion leaves to words alone (effects, still form): a silence, and a room that closes in. */
export const inWords = (stage: Stage, words: PictureWords = PICTURE_EN): string =>
  sentences(stage.closedIn ? words.closed : '', wordsUpTo(words.hush, stage.hold));

/** The picture in words, a few short sentences. Two Stages that look different never read the same (tested as a table). */
export const describe = (
  stage: Stage,
  called: Called,
  words: PictureWords = PICTURE_EN,
): string => {
  const here = { stage, called, words };
  return isThread(stage)
    ? sentences(closedIn(here), describeThread(stage, otherIn(here), words.phone), lightIn(here))
    : describeRoom(here);
};

const describeRoom = (here: In): string =>
  sentences(
    closedIn(here),
    ...here.stage.people.map((person) => personIn(person, here)),
    distanceIn(here),
    touchIn(here),
    wordsUpTo(here.words.hush, here.stage.hold),
    here.words.place(here.stage.setting),
    lightIn(here),
    objectsIn(here),
  );
