// Try again: one line to take along, the way back to any moment, and other attempts beside this one.
// Must not know: how it was chosen.
import type { LineToTry as Line } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import { Quoting, useTold } from '../told.tsx';
import { playFragment } from '../route.ts';
import { Attempts } from './attempts/attempts.tsx';
import { type Origin, originOf } from './origin.ts';
import type { DebriefSection, SectionProps } from './section.ts';
import { GoBack } from './words.tsx';

const words = strings.debrief;

type Props = { line: Line; origin: Origin; partner: string };

const LineToTry = ({ line, origin, partner }: Props) => (
  <div class="line-to-try">
    <h3>{words.oneLine}</h3>
    <p class="quote" {...useTold()}>
      {line.line.text}
    </p>
    <p class="heard">
      <Quoting
        say={(heard) => words.wouldHear({ partner, words: heard })}
        words={line.line.heard}
      />
    </p>
    <p class="principle">
      {words.lineFor({ label: line.principle.label })}{' '}
      <span class="small-words">{words.fromGuide({ heading: line.principle.heading })}</span>
    </p>
    <GoBack origin={origin} turn={line.turn} />
  </div>
);

/** The line is the stronger one of a moment, so it waits until that moment is told. */
const OneLine = ({ face, reflecting }: SectionProps) => {
  const { lineToTry, partner } = face.debrief;
  if (!lineToTry) return <p>{words.noLine}</p>;
  if (reflecting.withheld.has(lineToTry.turn))
    return <p class="quiet-words">{strings.why.lineWaits}</p>;
  return <LineToTry line={lineToTry} origin={originOf(face)} partner={partner} />;
};

const TryAgain = (props: SectionProps) => {
  const { scenario, attempts, own } = props.face;
  return (
    <>
      <OneLine {...props} />
      <p class="on-screen">
        {words.anyTurn}{' '}
        {own && <a href={playFragment(scenario.id, { watch: true })}>{words.watchInstead}</a>}
      </p>
      {attempts.length > 0 && <Attempts face={props.face} withheld={props.reflecting.withheld} />}
    </>
  );
};

export const TRY_AGAIN: DebriefSection = {
  id: 'try-again',
  title: () => words.tryAgain,
  isFor: ({ stopped }) => !stopped,
  Body: TryAgain,
};
