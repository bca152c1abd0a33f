// The other attempts at this talk: read one, or lay it beside this one.
// Must not know: how attempts are kept.
import { useState } from 'preact/hooks';
import type { Debrief } from '#domain/debriefTypes';
import type { Attempt, DebriefFace } from '../../ports.ts';
import { sharedDebriefFragment } from '../../route.ts';
import { strings } from '../../strings.ts';
import '../../style/attempts.css';
import { Sides } from './sides.tsx';

const words = strings.attempts;

const factsOf = ({ walked, ending }: Debrief): string =>
  ending
    ? words.facts({ choices: walked.length, end: ending.title })
    : words.factsOpen({ choices: walked.length });

type RowProps = { attempt: Attempt; number: number; open: boolean; toggle: () => void };

const Row = ({ attempt: { debrief, text }, number, open, toggle }: RowProps) => (
  <li class="attempt">
    <span>
      {words.attempt({ n: number })}
      {': '}
      {factsOf(debrief)}
    </span>
    <span class="row">
      <button type="button" aria-expanded={open} onClick={toggle}>
        {words.compare({ n: number })}
      </button>
      <a class="button" href={sharedDebriefFragment(text)}>
        {words.read({ n: number })}
      </a>
    </span>
  </li>
);

type Props = { face: DebriefFace; withheld: ReadonlySet<number> };

export const Attempts = ({ face, withheld }: Props) => {
  const { attempts, debrief } = face;
  const [open, setOpen] = useState<number | undefined>(undefined);
  if (attempts.length === 0) return null;
  const beside = open === undefined ? undefined : attempts[open];
  return (
    <div class="attempts">
      <h3>{words.title}</h3>
      <p class="quiet-words">{words.lead}</p>
      <ol role="list">
        {attempts.map((attempt, at) => (
          <Row
            key={attempt.text}
            attempt={attempt}
            number={at + 1}
            open={open === at}
            toggle={() => setOpen(open === at ? undefined : at)}
          />
        ))}
      </ol>
      {beside && <Sides here={debrief} there={beside.debrief} withheld={withheld} />}
    </div>
  );
};
