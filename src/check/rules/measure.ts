// Counts of words and sentences, and the two or three figures that rules make of them.
// Must not know: any rule, or what a good figure is.

/** Words as a reader counts them: what stands between spaces and has a letter or a digit. */
export const wordsIn = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** A sentence ends at . ! ? or …, with or without a closing quotation mark. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?…]["”']?)\s+/).filter((sentence) => wordsIn(sentence).length > 0);

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
};

/** Standard deviation of a whole population. */
export const deviation = (values: readonly number[]): number => {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
};
