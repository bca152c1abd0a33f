// Every sentence of the faces, in the language of the moment: whoever reads one while drawing draws it anew when the
// language changes. Read them when they are shown, never into a constant. The texts stand in src/languages/*.json.
// Must not know: how a language is chosen, or what the texts say.
import { signal } from '@preact/signals';
import { type Language, SOURCE } from '#languages/language';
import { type Part, fetchPart, firstWords } from '#languages/shelf';
import type { Words } from '#languages/words';

type Strings = Words['everywhere'] &
  Words['after'] &
  Words['author'] &
  Words['phone'] &
  Words['room'];
type Section = keyof Strings;
type Sections = Readonly<Record<string, object>>;

type Spoken = { language: Language; parts: ReadonlySet<Part>; sections: Sections };

const spoken = signal<Spoken>({
  language: SOURCE,
  parts: new Set<Part>(['everywhere']),
  sections: firstWords() as Sections,
});
/** the language asked for last: what comes late for another one is dropped */
let asked: Language = SOURCE;
const wanted = new Set<Part>(['everywhere']);

const sectionNow = (name: Section): object => {
  const found = spoken.value.sections[name];
  if (!found) throw new Error(`the words of "${name}" were not fetched: see withWords`);
  return found;
};

/** Stands for a section of whatever language is spoken when one of its sentences is read. */
const live = (name: Section): object =>
  new Proxy(
    {},
    {
      get: (_, key) => Reflect.get(sectionNow(name), key) as unknown,
      has: (_, key) => Reflect.has(sectionNow(name), key),
      ownKeys: () => Reflect.ownKeys(sectionNow(name)),
      getOwnPropertyDescriptor: (_, key) => {
        const found = Reflect.getOwnPropertyDescriptor(sectionNow(name), key);
        return found && { ...found, configurable: true };
      },
    },
  );

const sections = new Map<Section, object>();

export const strings = new Proxy({} as Strings, {
  get: (_, name: Section) => {
    const known = sections.get(name) ?? live(name);
    sections.set(name, known);
    return known;
  },
});

/** The language spoken now. */
export const languageNow = (): Language => spoken.value.language;

const fetchAll = async (language: Language): Promise<Spoken> => {
  const parts = new Set(wanted);
  const fetched = await Promise.all([...parts].map((part) => fetchPart(language, part)));
  return { language, parts, sections: Object.assign({}, ...fetched) as Sections };
};

/** Two fetches may overlap, and the one begun first, with fewer parts, may end last. */
const joined = (now: Spoken, fetched: Spoken): Spoken => {
  if (now.language !== fetched.language) return fetched;
  return {
    language: now.language,
    parts: new Set([...now.parts, ...fetched.parts]),
    sections: { ...now.sections, ...fetched.sections },
  };
};

/** Speaks `language` from now on, once its words are here. Rejects, and changes nothing, when they cannot be fetched. */
export const speak = async (language: Language): Promise<void> => {
  asked = language;
  const fetched = await fetchAll(language);
  if (asked === language) spoken.value = joined(spoken.peek(), fetched);
};

/** `loaded`, when the words of `part` are here too. */
export const withWords = async <T>(part: Part, loaded: Promise<T>): Promise<T> => {
  wanted.add(part);
  // once more where another language was asked for meanwhile
  while (!spoken.peek().parts.has(part)) await speak(asked);
  return loaded;
};
