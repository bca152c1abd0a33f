// The moments that moved most: you said, you meant, they heard, why, and a stronger line if one was there.
// Must not know: how they were found.
import type { StrongerLine, TurningPoint } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import type { Origin } from './origin.ts';
import { brokenLaterIn, courseWords } from './promiseWords.ts';
import { Exchange, FromGuide, GoBack } from './words.tsx';

const words = strings.debrief;

const Stronger = ({ line }: { line: StrongerLine }) => (
  <div class="stronger">
    <h4>{words.stronger}</h4>
    <p class="quote">{line.text}</p>
    <p class="heard">{words.wouldHear(line.heard)}</p>
  </div>
);

/** Where the line was sound and its promise was broken in a later scene, that is what there is to say. */
const NothingStronger = ({ moment: { promise, kind } }: { moment: TurningPoint }) => {
  const where = promise && kind === 'shown' ? brokenLaterIn(promise) : undefined;
  return (
    <p class="quiet-words">
      {where === undefined ? words.nothingStronger : words.brokenLater(where)}
    </p>
  );
};

type MomentProps = { moment: TurningPoint; origin: Origin; first: boolean };

/** `first`: no moment before it is about the same principle. */
const Moment = ({ moment, origin, first }: MomentProps) => (
  <article class={`moment ${moment.kind}`} aria-label={words.choice(moment.turn + 1)}>
    <h3>
      {words.choice(moment.turn + 1)} · {moment.scene.title}
    </h3>
    <Exchange said={moment.said} spoken={moment.spoken} meant={moment.meant} heard={moment.heard} />
    {moment.promise && (
      <p>{words.promiseThen(moment.promise.words, courseWords(moment.promise))}</p>
    )}
    <p>{moment.why}</p>
    <p class="principle">
      <strong>{moment.principle.label}</strong>
      {first && <FromGuide name={moment.principle} />}
    </p>
    {moment.stronger ? <Stronger line={moment.stronger} /> : <NothingStronger moment={moment} />}
    <GoBack origin={origin} turn={moment.turn} />
  </article>
);

const firstAt = (moments: readonly TurningPoint[], moment: TurningPoint): boolean =>
  moments.find(({ principle }) => principle.id === moment.principle.id) === moment;

type Props = { moments: readonly TurningPoint[]; origin: Origin };

export const Moments = ({ moments, origin }: Props) =>
  moments.length === 0 ? null : (
    <section aria-labelledby="moments">
      <h2 id="moments">{words.momentsTitleOf(moments.length)}</h2>
      <div class="moments">
        {moments.map((moment) => (
          <Moment
            key={moment.turn}
            moment={moment}
            origin={origin}
            first={firstAt(moments, moment)}
          />
        ))}
      </div>
    </section>
  );
