// The debrief on one page of paper: how it ended, the moments, the promises, the principles, one line to try.
// Must not know: how printing works. On the page only while it is printed; what is still to be asked is left out.
import type { TurningPoint } from '#domain/debriefTypes';
import { sentenceOf } from '../phrasing.ts';
import { strings } from '../strings.ts';
import { nothingStronger } from './nothingStronger.ts';
import { courseWords } from './promiseWords.ts';
import type { SectionProps } from './section.ts';

const words = strings.debrief;
const happened = strings.happened;

const Moment = ({ moment, partner }: { moment: TurningPoint; partner: string }) => (
  <li>
    <strong>{moment.said}</strong> {happened.heardBy({ partner })}: {moment.heard} {moment.why}{' '}
    {moment.stronger ? `${words.stronger}: ${moment.stronger.text}` : nothingStronger(moment)}
  </li>
);

const names = (notes: SectionProps['face']['debrief']['practised']): string =>
  notes.map(({ label }) => label).join(' · ');

export const OnePage = ({ face: { debrief, scenario }, reflecting }: SectionProps) => {
  const { ending, partner, ledger, practised, reachedFor, lineToTry, notYours } = debrief;
  const told = debrief.moments.filter(({ turn }) => !reflecting.withheld.has(turn));
  const line = lineToTry && !reflecting.withheld.has(lineToTry.turn) ? lineToTry : undefined;
  return (
    <div class="one-page">
      <p>
        {ending
          ? words.ending({ story: scenario.title, title: ending.title })
          : words.open({ story: scenario.title })}
      </p>
      {ending?.reading !== undefined && <p>{ending.reading}</p>}
      {told.length > 0 && <h2>{words.momentsTitleOf({ n: told.length })}</h2>}
      <ul>
        {told.map((moment) => (
          <Moment key={moment.turn} moment={moment} partner={partner} />
        ))}
      </ul>
      {ledger.length > 0 && <h2>{happened.promises}</h2>}
      <ul>
        {ledger.map((note) => (
          <li key={note.id}>
            {note.words} {sentenceOf(courseWords(note))}
          </li>
        ))}
      </ul>
      {!debrief.stopped && (
        <>
          <h2>{words.principles}</h2>
          <p>
            {words.practised}: {names(practised) || words.practisedEmpty}
          </p>
          <p>
            {words.reached}: {names(reachedFor) || words.reachedEmpty}
          </p>
        </>
      )}
      {line && (
        <>
          <h2>{words.oneLine}</h2>
          <p>{line.line.text}</p>
        </>
      )}
      <h2>{words.notYours}</h2>
      <p>{notYours.at(-1)}</p>
    </div>
  );
};
