// The captions of a language, fetched when it is spoken. Nothing of the sound itself comes along.
// Must not know: when a sound is heard.
import type { SoundWords } from '#sound/words';

/** Undefined for the source language, whose words come with the sound. */
export const fetchSoundWords = async (language: string): Promise<SoundWords | undefined> =>
  language === 'es' ? (await import('#languages/es/sounds')).SOUNDS_ES : undefined;
