// The browser's speech. Voices that send text away to be spoken are left out, as if they were not there.
// Must not know: what is said, or when.
import type { SpeechDevice, Utterance, Voice } from '#app/speech';
import { mayStay, voicesFor } from '#app/speech';

/** A browser without speech. */
const SILENT: SpeechDevice = {
  voices: () => [],
  followVoices: () => () => undefined,
  say: (_, ended) => ended(),
  stop: () => undefined,
};

const local = (synthesis: SpeechSynthesis): SpeechSynthesisVoice[] =>
  synthesis.getVoices().filter(({ localService }) => localService);

const voiceOf = ({ voiceURI, name, lang }: SpeechSynthesisVoice): Voice => ({
  id: voiceURI,
  name,
  lang,
});

type Wish = Pick<Utterance, 'voice' | 'lang'>;

/** The one that was chosen, if it speaks the language; else the device's own choice among those that do. */
const voiceFor = (
  { voice, lang = document.documentElement.lang }: Wish,
  voices: SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined => {
  const all = voices.map(voiceOf);
  const fitting = voicesFor(lang, all);
  const usual = voices.filter(({ voiceURI }) => fitting.some((one) => one.id === voiceURI));
  const chosen = voices.find(({ voiceURI }) => voiceURI === voice);
  if (chosen && mayStay(voiceOf(chosen), lang, all)) return chosen;
  return usual.find((one) => one.default) ?? usual[0];
};

const prepared = (
  { text, rate, pitch, ...wish }: Utterance,
  voices: SpeechSynthesisVoice[],
): SpeechSynthesisUtterance | undefined => {
  const found = voiceFor(wish, voices);
  if (!found) return undefined;
  const utterance = new SpeechSynthesisUtterance(text);
  return Object.assign(utterance, { voice: found, lang: found.lang, rate, pitch });
};

const speaking = (synthesis: SpeechSynthesis): SpeechDevice => {
  /** held, or a browser may throw it away before it has said that it ended */
  let now: SpeechSynthesisUtterance | undefined;
  return {
    voices: () => local(synthesis).map(voiceOf),
    followVoices(changed) {
      synthesis.addEventListener('voiceschanged', changed);
      return () => synthesis.removeEventListener('voiceschanged', changed);
    },
    say(utterance, ended) {
      now = prepared(utterance, local(synthesis));
      if (!now) return ended();
      now.addEventListener('end', ended, { once: true });
      now.addEventListener('error', ended, { once: true });
      synthesis.speak(now);
    },
    stop() {
      now = undefined;
      synthesis.cancel();
    },
  };
};

export const speechOf = (page: Window): SpeechDevice =>
  'speechSynthesis' in page ? speaking(page.speechSynthesis) : SILENT;
