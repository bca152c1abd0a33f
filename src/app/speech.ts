// Reading aloud: what a device that can speak is asked for, who sounds how, and how long words become short ones.
// Must not know: any browser, pages, or why something is said.

export type Voice = { id: string; name: string; lang: string };

/** Words to be said; `speaker` for words that are somebody's, absent for what is told; `lang` where it is not the page's. */
export type Spoken = { text: string; speaker?: string; lang?: string };

/** `rate` and `pitch` as factors, 1 for the usual; `voice` an id, or empty for the device's own choice. */
export type Utterance = {
  text: string;
  voice: string;
  rate: number;
  pitch: number;
  /** BCP 47; absent for the language of the page */
  lang?: string;
};

/** What a device does. Only voices that stay on the device: words of a talk are never sent away to be spoken. */
export type SpeechDevice = {
  voices(): readonly Voice[];
  /** calls back when the list of voices changes, until the answer is called */
  followVoices(changed: () => void): () => void;
  /** says one utterance; `ended` is called once, also when it failed */
  say(utterance: Utterance, ended: () => void): void;
  /** silent before it returns */
  stop(): void;
};

/** Whoever is the player. */
export const OWN = 'own';

const NARRATION = 1;
const OWN_PITCH = 0.8;
/** the partner, then whoever else comes */
const OTHERS = [1.25, 1.45, 0.65, 1.1] as const;

/** A pitch for each speaker, given in the order in which they are first heard. */
export const pitches = (): ((speaker: string | undefined) => number) => {
  const heard: string[] = [];
  return (speaker) => {
    if (speaker === undefined) return NARRATION;
    if (speaker === OWN) return OWN_PITCH;
    if (!heard.includes(speaker)) heard.push(speaker);
    return OTHERS[heard.indexOf(speaker) % OTHERS.length] ?? NARRATION;
  };
};

/** Some browsers fall silent in the middle of a long utterance. Characters. */
const LONGEST = 180;

const wordsUpTo = (text: string): string[] => {
  const parts: string[] = [];
  let part = '';
  for (const word of text.split(/\s+/)) {
    if (part && part.length + word.length >= LONGEST) {
      parts.push(part);
      part = '';
    }
    part = part ? `${part} ${word}` : word;
  }
  return part ? [...parts, part] : parts;
};

/** The text in pieces short enough to be said: by sentence, and a long sentence by word. Nothing is lost but spaces. */
export const pieces = (text: string): string[] =>
  text
    .split(/(?<=[.!?…]["”’']?)\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
    .flatMap(wordsUpTo);

const sameLanguage = (voice: Voice, language: string): boolean =>
  voice.lang.slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase();

/** Whether a voice that somebody chose may say words in `language`: only where none is there that speaks it better. */
export const mayStay = (chosen: Voice, language: string, voices: readonly Voice[]): boolean =>
  sameLanguage(chosen, language) || !voices.some((voice) => sameLanguage(voice, language));

/** The voices for a language, or all when there is none for it. */
export const voicesFor = (language: string, voices: readonly Voice[]): readonly Voice[] => {
  const fitting = voices.filter((voice) => sameLanguage(voice, language));
  return fitting.length > 0 ? fitting : voices;
};
