// The words of picture and sound in the language spoken now; until those have come, the ones of the language before.
// Must not know: what is drawn or heard.
import { effect } from '@preact/signals';
import { fetchPictureWords, PICTURE_EN, type PictureWords } from '#app/pictureWords';
import type { SoundWords } from '#sound/words';
import { fetchSoundWords } from './soundWords.ts';

export type Tongue = {
  picture(): PictureWords;
  /** undefined while none but the sound's own are here */
  sound(): SoundWords | undefined;
};

/** `language` is a signal's value: what reads it is called again when it changes. */
export const tongueOf = (language: () => string): Tongue => {
  let picture = PICTURE_EN;
  let sound: SoundWords | undefined;
  let wanted = language();
  const fetchAll = async (asked: string): Promise<void> => {
    const [seen, heard] = await Promise.all([fetchPictureWords(asked), fetchSoundWords(asked)]);
    if (asked !== wanted) return;
    picture = seen;
    sound = heard;
  };
  effect(() => {
    wanted = language();
    fetchAll(wanted).catch((reason: unknown) => console.error(reason));
  });
  return { picture: () => picture, sound: () => sound };
};
