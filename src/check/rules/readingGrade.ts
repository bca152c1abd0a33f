// reading-grade: a scene reads at a Flesch–Kincaid grade of at most 7.
// Must not know: how long single lines are. (Grade: Kincaid and others 1975.)
import { syllable } from 'syllable';
import { wordsIn } from './measure.ts';
import { proseOf } from './prose.ts';
import { sceneName, sceneRule } from './rule.ts';

const MOST = 7;

/** Grade of a United States school; `sentences` not empty. */
export const gradeOf = (sentences: readonly string[]): number => {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
};

export const readingGrade = sceneRule(
  {
    name: 'reading-grade',
    comment:
      'people who hurt, and people who read in a second language, must not have to read twice',
    english: true,
  },
  (scene) => {
    const sentences = proseOf(scene);
    const grade = sentences ? gradeOf(sentences) : 0;
    if (grade <= MOST) return [];
    const message = `${sceneName(scene)} reads at grade ${grade.toFixed(1)}; ${MOST} is the most (Flesch–Kincaid).`;
    return [{ place: scene.place, message, mend: 'use shorter sentences and plainer words.' }];
  },
);
