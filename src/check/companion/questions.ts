// The questions of a scenario's guide, each with the options beside which it is asked.
// Must not know: files, pages. `<!-- at: pf5s k7f3 -->` behind a question names options of its turn; readers do not see it.
import type { GuidedQuestion } from '#domain/companion';

const SECTION = '## Questions for the turning points';
const QUESTION = /^\*\*(?<title>.+?)\*\*\s*(?<text>.*?)\s*<!-- at: (?<at>[a-z0-9 ]+) -->\s*$/;

/** Those that name their options; `guide` is the whole text. */
export const questionsOf = (guide: string): GuidedQuestion[] => {
  const section = guide.split(SECTION)[1]?.split('\n## ')[0] ?? '';
  return section.split('\n').flatMap((line) => {
    const { title = '', text = '', at = '' } = QUESTION.exec(line)?.groups ?? {};
    return title === '' ? [] : [{ title, text, at: at.trim().split(/\s+/) }];
  });
};
