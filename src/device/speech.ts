// The browser's speech. Voices that send text away to be spoken are left out, as if they were not there.
// Must not know: what is said, or when.
import type { SpeechDevice, Utterance, Voice } from '#app/speech';
import { voicesFor } from '#app/speech';

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

/** The one that was chosen; else the device's own choice among those that speak the page's language. */
const voiceFor = (id: string, voices: SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined => {
  const fitting = voicesFor(document.documentElement.lang, voices.map(voiceOf));
  const usual = voices.filter(({ voiceURI }) => fitting.some((one) => one.id === voiceURI));
  return (
    voices.find(({ voiceURI }) => voiceURI === id) ??
    usual.find((voice) => voice.default) ??
    usual[0]
  );
};

const prepared = (
  { text, voice, rate, pitch }: Utterance,
  voices: SpeechSynthesisVoice[],
): SpeechSynthesisUtterance | undefined => {
  const found = voiceFor(voice, voices);
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
