// The moments that moved most: you said, you meant, they heard, why, and a stronger line if one was there.
// Must not know: how they were found.
import type { StrongerLine, TurningPoint } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import type { Origin } from './origin.ts';
import { Exchange, GoBack } from './words.tsx';

const words = strings.debrief;

const Stronger = ({ line }: { line: StrongerLine | undefined }) =>
  line ? (
    <div class="stronger">
      <h4>{words.stronger}</h4>
      <p class="quote">{line.text}</p>
      <p>{words.wouldHear(line.heard)}</p>
    </div>
  ) : (
    <p class="quiet-words">{words.nothingStronger}</p>
  );

const Moment = ({ moment, origin }: { moment: TurningPoint; origin: Origin }) => (
  <article class={`moment ${moment.kind}`} aria-label={words.choice(moment.turn + 1)}>
    <h3>
      {words.choice(moment.turn + 1)} · {moment.scene.title}
    </h3>
    <Exchange said={moment.said} spoken={moment.spoken} meant={moment.meant} heard={moment.heard} />
    {moment.promise && (
      <p>{words.promiseThen(moment.promise.words, words.outcomes[moment.promise.outcome])}</p>
    )}
    <p>{moment.why}</p>
    <p class="principle">
      <strong>{moment.principle.label}</strong>{' '}
      <span class="small-words">{words.fromGuide(moment.principle.heading)}</span>
    </p>
    <Stronger line={moment.stronger} />
    <GoBack origin={origin} turn={moment.turn} />
  </article>
);

type Props = { moments: readonly TurningPoint[]; origin: Origin };

export const Moments = ({ moments, origin }: Props) =>
  moments.length === 0 ? null : (
    <section aria-labelledby="moments">
      <h2 id="moments">{words.momentsTitleOf(moments.length)}</h2>
      <div class="moments">
        {moments.map((moment) => (
          <Moment key={moment.turn} moment={moment} origin={origin} />
        ))}
      </div>
    </section>
  );
