// Leading or showing a room that is open on another device, with its secret.
// Must not know: how the other device is reached.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { refusalWords } from '../../ballot/refusalWords.ts';
import { go } from '../../navigation.ts';
import { strings } from '../../strings.ts';
import { roomFragment } from '../roomAddress.ts';
import type { Rooms } from '../roomPorts.ts';
import { fieldOf } from './codeForm.tsx';

const words = strings.room;

export const ElsewhereForm = ({ rooms }: { rooms: Rooms }) => {
  const [code, secret, hint] = [useId(), useId(), useId()];
  const no = useSignal<string | undefined>(undefined);
  const come = async (form: HTMLFormElement, as: 'lead' | 'show'): Promise<void> => {
    const asked = { code: fieldOf(form, 'code'), secret: fieldOf(form, 'secret') };
    const taken = await rooms.takeOver(asked, as);
    if (typeof taken === 'string') go(roomFragment(as, taken));
    else no.value = refusalWords(taken.no);
  };
  return (
    <details class="room-card">
      <summary>{words.elsewhere}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const shows = event.submitter?.getAttribute('value') === 'show';
          void come(event.currentTarget, shows ? 'show' : 'lead');
        }}
      >
        <p id={hint} class="small-words">
          {words.secretHint}
        </p>
        <div class="field">
          <label for={code}>{strings.show.code}</label>
          <input id={code} name="code" required autocomplete="off" maxLength={12} />
        </div>
        <div class="field">
          <label for={secret}>{words.secret}</label>
          <input
            id={secret}
            name="secret"
            required
            autocomplete="off"
            spellcheck={false}
            aria-describedby={hint}
          />
        </div>
        <div class="row">
          <button type="submit" value="lead">
            {words.takeOver}
          </button>
          <button type="submit" value="show">
            {words.watch}
          </button>
        </div>
        {no.value !== undefined && <p role="alert">{no.value}</p>}
      </form>
    </details>
  );
};
