// The moments that moved most, each asked about before it is told: the telling is not on the page until then.
// Must not know: how they were found, how one is told.
import { useState } from 'preact/hooks';
import { type Hope, hopeAt, withHope } from '#app/reflection';
import type { Debrief, Passage, TurningPoint } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import { useTold } from '../told.tsx';
import { HopeForm } from './hopeForm.tsx';
import type { Origin } from './origin.ts';
import { allTold, asksAgain, type Reflecting } from './reflecting.ts';
import { Told } from './told.tsx';
import { Exchange, GoBack } from './words.tsx';

const words = strings.debrief;
const why = strings.why;

type MomentProps = {
  moment: TurningPoint;
  debrief: Debrief;
  reflecting: Reflecting;
  origin: Origin;
};

const firstAt = (moments: readonly TurningPoint[], moment: TurningPoint): boolean =>
  moments.find(({ principle }) => principle.id === moment.principle.id) === moment;

/** What the partner had said last before it, to remember the moment by. */
const saidBefore = ({ walked, partner }: Debrief, turn: number): string | undefined => {
  const isTheirs = (one: Passage) => one.kind === 'line' && one.speaker === partner;
  const last = walked[turn]?.before.findLast(isTheirs);
  return last?.kind === 'line' ? last.text : undefined;
};

const Setting = ({ moment, debrief }: Pick<MomentProps, 'moment' | 'debrief'>) => {
  const told = useTold();
  const before = saidBefore(debrief, moment.turn);
  return (
    <>
      {before !== undefined && (
        <dl class="just-before">
          <dt>{why.justBefore({ partner: debrief.partner })}</dt>
          <dd class="quote" {...told}>
            {before}
          </dd>
        </dl>
      )}
      <Exchange said={moment.said} spoken={moment.spoken} partner={debrief.partner} />
    </>
  );
};

const Moment = ({ moment, debrief, reflecting, origin }: MomentProps) => {
  const { now, change } = reflecting;
  const [fresh, setFresh] = useState(false);
  const hope = hopeAt(now, moment);
  const answer = (given: Hope): void => {
    setFresh(true);
    change(withHope(now, given));
  };
  const first = firstAt(debrief.moments, moment);
  return (
    <article
      class={`moment ${hope ? moment.kind : 'asked'}`}
      aria-label={words.choice({ n: moment.turn + 1 })}
    >
      <h4>
        {words.choice({ n: moment.turn + 1 })} · {moment.scene.title}
      </h4>
      <Setting moment={moment} debrief={debrief} />
      {hope ? (
        <>
          <Told moment={moment} hope={hope} partner={debrief.partner} first={first} fresh={fresh} />
          <div class="row on-screen">
            <GoBack origin={origin} turn={moment.turn} />
            <button
              type="button"
              class="quiet small"
              onClick={() => change(asksAgain(now, moment))}
            >
              {why.askAgain}
            </button>
          </div>
        </>
      ) : (
        <HopeForm moment={moment} answer={answer} />
      )}
    </article>
  );
};

type Props = { debrief: Debrief; reflecting: Reflecting; origin: Origin };

export const Moments = ({ debrief, reflecting, origin }: Props) => {
  const { moments } = debrief;
  const tellAll = () => reflecting.change(allTold(moments, reflecting.now));
  if (moments.length === 0) return null;
  return (
    <div class="moments-part">
      <h3>{words.momentsTitleOf({ n: moments.length })}</h3>
      {reflecting.withheld.size > 0 && <p class="quiet-words">{why.momentsLead}</p>}
      {reflecting.withheld.size > 1 && (
        <p class="on-screen">
          <button type="button" class="quiet small" onClick={tellAll}>
            {why.tellAll}
          </button>
        </p>
      )}
      <div class="moments">
        {moments.map((moment) => (
          <Moment
            key={moment.turn}
            moment={moment}
            debrief={debrief}
            reflecting={reflecting}
            origin={origin}
          />
        ))}
      </div>
    </div>
  );
};
