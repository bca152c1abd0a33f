// Says a talk aloud while the setting is on: each change of what is on the page once.
// Must not know: what the words are, or how they are spoken.
import { effect, untracked } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Entry, Moment } from '#app/momentTypes';
import type { Spoken } from '#app/speech';
import { usePorts } from '../context.ts';
import type { PlayFace, Ports } from '../ports.ts';
import type { Reading } from '../play/reading.ts';
import { foreign } from '../phrasing.ts';
import { linesSpoken, waitingSpoken } from './spoken.ts';

type Said = {
  entries: readonly Entry[];
  complete: boolean;
  moment: Moment;
  picture: string;
  marks: { lang?: string };
};

/** Everything there is to say now that was not said before. */
const spokenNow = (before: Said | undefined, now: Said): readonly Spoken[] => [
  ...linesSpoken(before?.entries, now.entries, now.marks),
  ...(now.complete && now.picture !== before?.picture ? [{ text: now.picture }] : []),
  ...(now.complete ? waitingSpoken(now.moment, now.marks) : []),
];

const isSame = (a: Said | undefined, b: Said): boolean =>
  a?.complete === b.complete &&
  a.moment.turn === b.moment.turn &&
  a.entries.length === b.entries.length &&
  a.entries.at(-1)?.key === b.entries.at(-1)?.key;

type Talk = { face: PlayFace; reading: Reading; language: string };

const marksIn = (language: string): Said['marks'] => {
  const lang = foreign(language);
  return lang === undefined ? {} : { lang };
};

const saidOf = ({ face, reading, language }: Talk, picture: string): Said => ({
  marks: marksIn(language),
  entries: reading.entries.value,
  complete: reading.complete.value,
  moment: face.moment.value,
  picture: reading.complete.value ? (reading.newest.value?.picture ?? '') : picture,
});

const following = (talk: Talk, { settings, speech }: Pick<Ports, 'settings' | 'speech'>) => {
  let said: Said | undefined;
  return effect(() => {
    const now = saidOf(talk, said?.picture ?? '');
    const on = settings.value.speech;
    if (isSame(said, now)) return;
    const before = said;
    said = now;
    untracked(() => {
      speech.stop();
      if (on) speech.say(spokenNow(before, now));
    });
  });
};

/** Answers how to say the last of it again. */
export const useTalkAloud = ({ face, reading, language }: Talk): (() => void) => {
  const ports = usePorts();
  const { settings, speech } = ports;
  useEffect(() => following({ face, reading, language }, ports), [face, reading, language, ports]);
  useEffect(() => () => speech.stop(), [speech]);
  return () => {
    if (!settings.peek().speech) return;
    const now = saidOf({ face, reading, language }, '');
    speech.stop();
    speech.say(spokenNow({ ...now, entries: now.entries.slice(0, -1), picture: '' }, now));
  };
};
