// A single .ink file of a teacher → the scenario around it: what scenario.json would say is taken from the text's own tags.
// Must not know: the compiler, pages. What is written is taken as written; only what is missing is filled in.
import { BREACHES } from '#domain/breach';
import { ENDING_FAMILIES } from '#domain/ending';
import { INTENTS } from '#domain/playRecord';
import type { Person, Scenario, SceneNote, Setting } from '#domain/scenario';
import { PHASES } from '#domain/phase';
import type { StoryProblem } from './storyFault.ts';
import { oneOf, tagFrom } from './tagWords.ts';

const YOU: Person = { id: 'you', name: 'YOU', called: 'You', figure: 'marek' };
const SOMEBODY: Person = { id: 'partner', name: 'PARTNER', called: 'Your partner', figure: 'ruth' };

/** Line and block comments are no part of the story. */
const bare = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^(.*?)\/\/.*$/gm, '$1');

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** The values of a tag wherever it stands, each once, in order. */
const valuesOf = (text: string, tag: string): string[] => {
  const pattern = new RegExp(String.raw`#\s*${tag}:\s*([^#\]\n]+)`, 'g');
  return unique([...text.matchAll(pattern)].map(([, value = '']) => value.trim())).filter(Boolean);
};

/** Tags that stand on lines of their own above the first knot: `# title: …`. */
const headerOf = (text: string): ReadonlyMap<string, string> => {
  const head = text.split(/^\s*={2,}/m)[0] ?? '';
  const tags = [...head.matchAll(/^\s*#(.+)$/gm)].map(([, raw = '']) => tagFrom(raw));
  return new Map(tags.map(({ key, value }) => [key, value]));
};

/** `the-blue-cup` → `The blue cup`. */
const inWords = (id: string): string => {
  const words = id.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
};

const SPEAKER = /^[\s\-*+]*([A-Z][A-Z .'-]*[A-Z]):\s/gm;
const NO_SPEAKER = new Set(['TODO']);

/** Who speaks, the one who speaks most first. */
const speakersOf = (text: string): string[] => {
  const names = [...text.matchAll(SPEAKER)].map(([, name = '']) => name);
  const count = (name: string): number => names.filter((one) => one === name).length;
  return unique(names)
    .filter((name) => !NO_SPEAKER.has(name) && name !== YOU.name)
    .sort((a, b) => count(b) - count(a));
};

const personOf = (name: string): Person => ({
  id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
  name,
  called: name
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' '),
});

/** The one who speaks most is the one who was hurt: the player's own words stand in the options. */
const castOf = (text: string): [Person, ...Person[]] => {
  const [hurt, ...others] = speakersOf(text).map(personOf);
  return [{ ...(hurt ?? SOMEBODY), figure: 'ruth' }, YOU, ...others];
};

const WORDS_A_MINUTE = 130;

const phaseIn = (text: string, scene: string): SceneNote['phase'] => {
  const line = text.split('\n').find((one) => one.includes(`scene: ${scene}`)) ?? '';
  return PHASES.find((phase) => line.includes(`stage: ${phase}`)) ?? 'acknowledge';
};

const scenesOf = (text: string, title: string): SceneNote[] => {
  const ids = valuesOf(text, 'scene');
  const words = text.split(/\s+/).length;
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE / Math.max(1, ids.length)));
  const skip = ['This scene was left out.', 'The story goes on after it.'] as const;
  const noteOf = (id: string, called: string): SceneNote => ({
    id,
    title: called,
    phase: phaseIn(text, id),
    minutes,
    skip,
  });
  return ids.length > 0 ? ids.map((id) => noteOf(id, inWords(id))) : [noteOf('own-1', title)];
};

const settingsOf = (text: string): Record<string, Setting> => {
  const rooms = valuesOf(text, 'room');
  const plain = (kind: string): Setting => ({ kind, hour: 'evening' });
  return Object.fromEntries(
    (rooms.length > 0 ? rooms : ['hallway']).map((room) => [room, plain(room)]),
  );
};

/** Ids of promises, from options and from what is agreed together. */
const promisesOf = (text: string): Record<string, string> => {
  const made = valuesOf(text, 'promise').map((value) => value.split(/\s+/)[0] ?? '');
  const agreed = valuesOf(text, 'event').flatMap((value) => {
    const [event, id] = value.split(/\s+/);
    return event === 'agree-together' && id ? [id] : [];
  });
  return Object.fromEntries(unique([...made, ...agreed]).map((id) => [id, inWords(id)]));
};

/** Options with a move are ours; anything else is ink by others. */
export const isOurs = (source: string): boolean => /#\s*move:/.test(source);

/** `id` is `own:<hash>`, `name` the file's name, which is the title when the file names none. */
export const ownScenario = (id: string, name: string, source: string): Scenario => {
  const text = bare(source);
  const header = headerOf(text);
  const title =
    header.get('title') || inWords(name.replace(/\.ink$/i, '')) || 'A story of your own';
  const author = header.get('author');
  const cast = castOf(text);
  const [hurt] = cast;
  return {
    id,
    title,
    about: author ? `A story by ${author}, opened from a file.` : 'A story opened from a file.',
    couple: `You and ${hurt.called}.`,
    breach: BREACHES.find((breach) => breach === header.get('breach')) ?? 'broken-promises',
    side: 'accountable',
    age: 16,
    accountable: YOU.id,
    hurt: hurt.id,
    intents: INTENTS,
    contentNote: 'what its author put into it; nobody else has read it here',
    contentMore: ['This story came from a file. What it holds is known to whoever wrote it.'],
    scenes: scenesOf(text, title),
    cast,
    settings: settingsOf(text),
    props: valuesOf(text, 'prop'),
    promises: promisesOf(text),
    ends: valuesOf(text, 'end').map((end) => ({
      id: end,
      title: inWords(end),
      families: ENDING_FAMILIES,
    })),
    notYours: [`What ${hurt.called} did with it was never yours to decide.`],
    readers: [],
    retiredIds: [],
  };
};

/** A header that says something we do not know is told, like any other tag. */
export const headerProblems = (source: string): StoryProblem[] => {
  const breach = headerOf(bare(source)).get('breach');
  if (breach === undefined) return [];
  const known = oneOf(breach, BREACHES, 'kind of breach');
  return known.ok ? [] : [{ ...known.error, place: { file: 'main.ink', line: 1 } }];
};
