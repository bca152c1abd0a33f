// The other attempts at this talk: read one, or lay it beside this one.
// Must not know: how attempts are kept.
import { useState } from 'preact/hooks';
import type { Debrief } from '#domain/debriefTypes';
import type { Attempt, DebriefFace } from '../../ports.ts';
import { sharedDebriefFragment } from '../../route.ts';
import { strings } from '../../strings.ts';
import '../../style/attempts.css';
import { NameField } from '../../saves/nameField.tsx';
import { Sides } from './sides.tsx';

const words = strings.attempts;

const factsOf = ({ walked, ending }: Debrief): string =>
  ending
    ? words.facts({ choices: walked.length, end: ending.title })
    : words.factsOpen({ choices: walked.length });

type RowProps = {
  attempt: Attempt;
  number: number;
  open: boolean;
  toggle: () => void;
  /** absent where nothing can be kept */
  rename: ((name: string) => void) | undefined;
};

const Row = ({ attempt: { debrief, text, name }, number, open, toggle, rename }: RowProps) => (
  <li class="attempt">
    <span>
      {name ?? words.attempt({ n: number })}
      {': '}
      {factsOf(debrief)}
    </span>
    {rename && (
      <NameField label={strings.saves.nameAttempt({ n: number })} name={name} keep={rename} />
    )}
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

const withName = (before: Attempt, name: string): Attempt => {
  const { name: _, ...attempt } = before;
  return name.trim() === '' ? attempt : { ...attempt, name: name.trim() };
};

type Props = { face: DebriefFace; withheld: ReadonlySet<number> };

export const Attempts = ({ face, withheld }: Props) => {
  const { debrief, own } = face;
  const [attempts, setAttempts] = useState(face.attempts);
  const rename = (text: string, name: string): void => {
    void own?.nameAttempt(text, name);
    setAttempts(attempts.map((one) => (one.text === text ? withName(one, name) : one)));
  };
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
            rename={own && ((name) => rename(attempt.text, name))}
            toggle={() => setOpen(open === at ? undefined : at)}
          />
        ))}
      </ol>
      {beside && <Sides here={debrief} there={beside.debrief} withheld={withheld} />}
    </div>
  );
};
