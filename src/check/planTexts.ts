// Brings the option texts in a plan up to date; the id decides, the text is for people.
// Must not know: files.

const DECISION = /^(\s*>\s+)(\S+)(\s.*)?$/;

/** The plan's text with each `> id text` line carrying the option's text of today. Unknown ids stay as they are. */
export const freshTexts = (plan: string, texts: ReadonlyMap<string, string>): string =>
  plan
    .split('\n')
    .map((line) => {
      const match = DECISION.exec(line);
      const text = match?.[2] === undefined ? undefined : texts.get(match[2]);
      return match && text !== undefined ? `${match[1]}${match[2]} ${text}` : line;
    })
    .join('\n');
