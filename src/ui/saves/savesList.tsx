// All talks of one scenario that have not ended: each with its picture, where it stands and when; to go on with, name,
// or delete. Must not know: how they are kept.
import { useState } from 'preact/hooks';
import type { SavedTalk } from '#app/ports';
import { usePorts } from '../context.ts';
import { useFocusOn } from '../kept/focusOn.ts';
import type { ScenarioCard } from '../ports.ts';
import { strings } from '../strings.ts';
import '../style/saves.css';
import { NameField } from './nameField.tsx';
import { SavePicture } from './savePicture.tsx';
import { calledOf, factsOf } from './saveWords.ts';

const words = strings.saves;

type RowProps = {
  talk: SavedTalk;
  card: ScenarioCard;
  busy: boolean;
  resume: (talk: string) => void;
  remove: () => void;
  rename: (name: string) => void;
};

const SaveRow = ({ talk, card, busy, resume, remove, rename }: RowProps) => {
  const called = calledOf(talk);
  return (
    <li class="save">
      <SavePicture talk={talk.id} />
      <div class="save-words">
        <strong>{called}</strong>
        <p class="quiet-words">{factsOf(talk, card).join(' · ')}</p>
        <NameField label={words.nameOf({ name: called })} name={talk.name} keep={rename} />
      </div>
      <div class="row">
        <button
          type="button"
          aria-disabled={busy}
          aria-label={words.resumeOf({ name: called })}
          onClick={() => !busy && resume(talk.id)}
        >
          {words.resume}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={words.removeOf({ name: called })}
          onClick={remove}
        >
          {words.remove}
        </button>
      </div>
    </li>
  );
};

type Props = Pick<RowProps, 'card' | 'busy' | 'resume'> & {
  talks: readonly SavedTalk[];
  /** something was deleted or named: read them again */
  changed: () => Promise<void>;
};

export const SavesList = ({ talks, card, busy, resume, changed }: Props) => {
  const { kept } = usePorts();
  const [said, say] = useState('');
  const { list, left } = useFocusOn(talks);
  const remove = async (id: string, at: number): Promise<void> => {
    await kept.remove(id);
    left(at);
    await changed();
    say(words.removed);
  };
  return (
    <>
      <ul ref={list} class="saves" role="list">
        {talks.map((talk, at) => (
          <SaveRow
            key={talk.id}
            {...{ talk, card, busy, resume }}
            remove={() => void remove(talk.id, at)}
            rename={(name) => void kept.name(talk.id, name).then(changed)}
          />
        ))}
      </ul>
      <p role="status">{said}</p>
    </>
  );
};
