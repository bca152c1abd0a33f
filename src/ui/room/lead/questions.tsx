// The questions that the scenario's guide has for this turn, in the guide's own words and language.
// Must not know: which turn it is.
import { foreign } from '../../phrasing.ts';
import { strings } from '../../strings.ts';
import type { GuideQuestion } from '../roomPorts.ts';

/** Guides are written in English. */
const LANGUAGE = 'en';

/** `*so*` stands out, as in the guide. */
const Emphasised = ({ text }: { text: string }) => (
  <>{text.split('*').map((part, at) => (at % 2 === 1 ? <em key={at}>{part}</em> : part))}</>
);

export const GuideQuestions = ({ questions }: { questions: readonly GuideQuestion[] }) => (
  <ul class="guide-questions" role="list" lang={foreign(LANGUAGE)}>
    {questions.map(({ title, text }) => (
      <li key={title}>
        <strong>{title}</strong> <Emphasised text={text} />
      </li>
    ))}
  </ul>
);

export const Questions = ({ questions }: { questions: readonly GuideQuestion[] }) => {
  if (questions.length === 0) return null;
  return (
    <section class="lead-questions" aria-label={strings.lead.questions}>
      <h2>{strings.lead.questions}</h2>
      <GuideQuestions questions={questions} />
    </section>
  );
};
