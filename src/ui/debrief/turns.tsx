// The transcript: a list named Turns with one item per decision, and no list inside an item.
// Must not know: meters.
import { useState } from 'preact/hooks';
import type { Walked } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import { type Telling, Turn } from './turn.tsx';

const words = strings.happened;

type Props = { walked: readonly Walked[]; telling: Telling };

export const Turns = ({ walked, telling }: Props) => {
  const [whole, setWhole] = useState(true);
  return (
    <>
      <p class="on-screen">
        <button type="button" class="small" onClick={() => setWhole(!whole)}>
          {whole ? words.linesShown : words.linesHidden}
        </button>
      </p>
      <ol
        class={whole ? 'turns sheet' : 'turns sheet choices-only'}
        role="list"
        aria-label={strings.debrief.turns}
      >
        {walked.map((turn) => (
          <Turn key={turn.turn} walked={turn} telling={telling} />
        ))}
      </ol>
    </>
  );
};
