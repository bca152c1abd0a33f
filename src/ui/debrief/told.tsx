// A moment told: what was hoped for, meant and heard, why, the principle, and a stronger line if one was there.
// Must not know: how the moment was found, nor that it was asked about first.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Hope } from '#app/reflection';
import type { StrongerLine, TurningPoint } from '#domain/debriefTypes';
import { bare } from '../phrasing.ts';
import { Quoting, useTold } from '../told.tsx';
import { strings } from '../strings.ts';
import { nothingStronger } from './nothingStronger.ts';
import { courseWords } from './promiseWords.ts';
import { FromGuide, Term } from './words.tsx';

const words = strings.debrief;
const { happened, why } = strings;

const Stronger = ({ line, partner }: { line: StrongerLine; partner: string }) => (
  <div class="stronger">
    <h4>{words.stronger}</h4>
    <p class="quote" {...useTold()}>
      {line.text}
    </p>
    <p class="heard">
      <Quoting say={(heard) => words.wouldHear({ partner, words: heard })} words={line.heard} />
    </p>
  </div>
);

/** Own words that were not ticked stay on the screen; paper leaves the device too. */
const Hoped = ({ hope: { picked, written, handIn } }: { hope: Hope }) => (
  <>
    {picked && (
      <Term as="hoped" term={why.hoped} untold>
        {why.hopes[picked]}
      </Term>
    )}
    {written !== undefined && (
      <Term as="hoped" term={why.hopedOwn} untold screenOnly={handIn !== true}>
        {written}
      </Term>
    )}
  </>
);

const Readings = ({ moment, hope, partner }: Omit<Props, 'first' | 'fresh'>) => {
  const answered = hope.picked !== undefined || hope.written !== undefined;
  return (
    <dl class="exchange">
      <Hoped hope={hope} />
      {moment.meant !== undefined && (
        <Term as="meant" term={answered ? words.meantTaken : words.meant}>
          {moment.meant}
        </Term>
      )}
      <Term as="heard" term={happened.heardBy({ partner })}>
        {moment.heard}
      </Term>
    </dl>
  );
};

type Props = {
  moment: TurningPoint;
  hope: Hope;
  partner: string;
  /** no moment before it is about the same principle */
  first: boolean;
  /** answered just now: focus goes to the telling */
  fresh: boolean;
};

export const Told = ({ moment, hope, partner, first, fresh }: Props) => {
  const telling = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (fresh) telling.current?.focus();
  }, [fresh]);
  return (
    <div ref={telling} class="telling" tabIndex={-1}>
      <Readings moment={moment} hope={hope} partner={partner} />
      {moment.promise && (
        <p>
          {words.promiseThen({
            promise: bare(moment.promise.words),
            course: courseWords(moment.promise),
          })}
        </p>
      )}
      <p>{moment.why}</p>
      <p class="principle">
        <strong>{moment.principle.label}</strong>
        {first && <FromGuide name={moment.principle} />}
      </p>
      {first && <p class="paraphrase">{moment.paraphrase}</p>}
      {moment.stronger ? (
        <Stronger line={moment.stronger} partner={partner} />
      ) : (
        <p class="quiet-words">{nothingStronger(moment)}</p>
      )}
    </div>
  );
};
