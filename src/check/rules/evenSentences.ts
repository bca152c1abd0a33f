// even-sentences: the length of sentences varies, with a standard deviation of at least 4 words.
// Must not know: how long they are on the whole (readingGrade.ts).
import { deviation, wordsIn } from './measure.ts';
import { proseOf } from './prose.ts';
import { sceneName, sceneRule } from './rule.ts';

const LEAST = 4;

export const evenSentences = sceneRule(
  {
    name: 'even-sentences',
    comment: 'people talk in short bursts and long runs; sentences of one length sound made',
  },
  (scene) => {
    const sentences = proseOf(scene);
    const spread = sentences ? deviation(sentences.map((one) => wordsIn(one).length)) : LEAST;
    if (spread >= LEAST) return [];
    const message = `${sceneName(scene)} has sentences of nearly one length (they differ by ${spread.toFixed(1)} words, ${LEAST} is the least).`;
    return [{ place: scene.place, message, mend: 'let some be three words, and one run on.' }];
  },
);
