// Joining by a code.
// Must not know: what comes of it.
import { useId } from 'preact/hooks';
import { strings } from '../../strings.ts';

const words = strings.room;

/** The text in the field of that name. */
export const fieldOf = (form: HTMLFormElement, name: string): string => {
  const found = new FormData(form).get(name);
  return typeof found === 'string' ? found.trim() : '';
};

export const CodeForm = ({ go }: { go: (code: string) => void }) => {
  const field = useId();
  return (
    <form
      class="room-card"
      onSubmit={(event) => {
        event.preventDefault();
        go(fieldOf(event.currentTarget, 'code'));
      }}
    >
      <h2>{words.join}</h2>
      <p>{words.joinLead}</p>
      <div class="row">
        <label for={field}>{words.code}</label>
        <input
          id={field}
          class="code-field"
          name="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={12}
          required
        />
        <button type="submit">{words.joinButton}</button>
      </div>
    </form>
  );
};
