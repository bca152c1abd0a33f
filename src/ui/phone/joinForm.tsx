// The way in: a code, and *Join*.
// Must not know: rooms.
import { useEffect, useId, useRef } from 'preact/hooks';
import { refusalWords } from '../ballot/refusalWords.ts';
import { strings } from '../strings.ts';
import type { Seat } from './seat.ts';

const words = strings.phone;

/** An older page asks for a newer one. */
const Reload = ({ why }: { why: string }) =>
  why === 'other-version' ? (
    <button type="button" onClick={() => location.reload()}>
      {words.reload}
    </button>
  ) : null;

export const JoinForm = ({ seat, code }: { seat: Seat; code: string }) => {
  const [field, hint] = [useId(), useId()];
  const input = useRef<HTMLInputElement>(null);
  const state = seat.state.value;
  const busy = state.is === 'coming';
  const why = state.is === 'outside' ? state.why : undefined;
  useEffect(() => {
    if (why !== undefined) input.current?.focus();
  }, [why]);
  return (
    <form
      class="join"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void seat.come(input.current?.value ?? '');
      }}
    >
      <p>{state.is === 'left' ? words.left : words.lead}</p>
      <label for={field}>{words.code}</label>
      <input
        ref={input}
        id={field}
        class="code-field"
        defaultValue={code}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        maxLength={20}
        required
        aria-describedby={hint}
      />
      <p id={hint} class="small-words">
        {words.codeHint}
      </p>
      <button type="submit" class="main" aria-disabled={busy}>
        {words.join}
      </button>
      <p role="status">{busy && words.joining}</p>
      {why !== undefined && (
        <div role="alert">
          <p>{refusalWords(why)}</p>
          <Reload why={why} />
        </div>
      )}
    </form>
  );
};
