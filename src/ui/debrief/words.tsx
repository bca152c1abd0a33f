// A term and what was said under it, and the way back to a moment: the small parts that the debrief repeats.
// Must not know: which part of the debrief asks.
import type { PrincipleName } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import { useTold } from '../told.tsx';
import { type Origin, wayBack } from './origin.ts';

type TermProps = {
  term: string;
  /** what it is, for the layout */
  as: string;
  /** left out on paper */
  screenOnly?: boolean;
  /** the person's own words, or the page's */
  untold?: boolean;
  children: string;
};

export const Term = (part: TermProps) => {
  const told = useTold();
  return (
    <div class={`term ${part.as} ${part.screenOnly ? 'on-screen' : ''}`}>
      <dt>{part.term}</dt>
      <dd {...(part.untold ? {} : told)}>{part.children}</dd>
    </div>
  );
};

type ExchangeProps = {
  said: string | undefined;
  spoken: boolean | undefined;
  meant?: string | undefined;
  heard?: string | undefined;
  partner: string;
};

/** Said, meant and heard, as far as there is something under each. */
export const Exchange = ({ said, spoken, meant, heard, partner }: ExchangeProps) => (
  <dl class="exchange">
    {said && (
      <Term as="said" term={spoken ? strings.debrief.said : strings.debrief.did}>
        {said}
      </Term>
    )}
    {meant && (
      <Term as="meant" term={strings.debrief.meant}>
        {meant}
      </Term>
    )}
    {heard && (
      <Term as="heard" term={strings.happened.heardBy({ partner })}>
        {heard}
      </Term>
    )}
  </dl>
);

type GoBackProps = { origin: Origin; turn: number; quiet?: boolean };

export const GoBack = ({ origin, turn, quiet = false }: GoBackProps) => (
  <p class="on-screen">
    <a
      class={quiet ? 'back' : 'button small'}
      href={wayBack(origin, turn)}
      aria-label={strings.debrief.goBackOf({ n: turn + 1 })}
    >
      {strings.debrief.goBack}
    </a>
  </p>
);

export const FromGuide = ({ name }: { name: PrincipleName }) => (
  <>
    {' '}
    <span class="small-words">{strings.debrief.fromGuide({ heading: name.heading })}</span>
  </>
);
