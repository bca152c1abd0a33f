// The question before a moment is told: what were you hoping for here? Pick, write, both, or skip.
// Must not know: how the moment was heard.
import { useState } from 'preact/hooks';
import { type Hope, type HopeName, HOPES } from '#app/reflection';
import type { TurningPoint } from '#domain/debriefTypes';
import { strings } from '../strings.ts';

const words = strings.why;

type Draft = { picked?: HopeName; written: string; handIn: boolean };

const hopeFrom = (
  { turn, choice }: Pick<TurningPoint, 'turn' | 'choice'>,
  { picked, written, handIn }: Draft,
): Hope => {
  const own = written.trim();
  return {
    turn,
    choice,
    ...(picked && { picked }),
    ...(own !== '' && { written: own, handIn }),
  };
};

type Change = (part: Partial<Draft>) => void;
type PartProps = { turn: number; draft: Draft; change: Change };

const Picks = ({ turn, draft, change }: PartProps) => (
  <div class="pills">
    {HOPES.map((hope) => (
      <label key={hope} class="pill">
        <input
          type="radio"
          name={`hope-${turn}`}
          checked={draft.picked === hope}
          onChange={() => change({ picked: hope })}
        />
        {words.hopes[hope]}
      </label>
    ))}
  </div>
);

const OwnWords = ({ turn, draft, change }: PartProps) => (
  <div class="own-words">
    <label for={`own-${turn}`}>{words.own}</label>
    <textarea
      id={`own-${turn}`}
      rows={2}
      maxLength={4000}
      aria-describedby={`own-hint-${turn}`}
      value={draft.written}
      onInput={({ currentTarget }) => change({ written: currentTarget.value })}
    />
    <p id={`own-hint-${turn}`} class="small-words">
      {words.ownHint}
    </p>
    {draft.written.trim() !== '' && (
      <label class="check">
        <input
          type="checkbox"
          checked={draft.handIn}
          onChange={({ currentTarget }) => change({ handIn: currentTarget.checked })}
        />
        {words.handIn}
      </label>
    )}
  </div>
);

type Props = { moment: TurningPoint; answer(hope: Hope): void };

export const HopeForm = ({ moment, answer }: Props) => {
  const { turn, choice } = moment;
  const [draft, setDraft] = useState<Draft>({ written: '', handIn: false });
  const change: Change = (part) => setDraft((before) => ({ ...before, ...part }));
  const answered = draft.picked !== undefined || draft.written.trim() !== '';
  return (
    <form
      class="hope"
      onSubmit={(event) => {
        event.preventDefault();
        if (answered) answer(hopeFrom(moment, draft));
      }}
    >
      <fieldset>
        <legend>{words.ask}</legend>
        <Picks turn={turn} draft={draft} change={change} />
        <OwnWords turn={turn} draft={draft} change={change} />
      </fieldset>
      <div class="row on-screen">
        <button type="submit" class="main" aria-disabled={!answered}>
          {words.tell}
        </button>
        <button type="button" class="quiet" onClick={() => answer({ turn, choice })}>
          {words.skip}
        </button>
      </div>
    </form>
  );
};
