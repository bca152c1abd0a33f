// The whole talk so far, with *Go back to this moment* on each of the player's own choices.
// Must not know: how going back is done.
import type { Entry } from '#app/momentTypes';
import { Dialog } from '../shell/dialog.tsx';
import { strings } from '../strings.ts';
import { useTold } from '../told.tsx';

type Props = {
  entries: readonly Entry[];
  rewind: (turn: number) => void;
  close: () => void;
};

const isOwn = ({ kind }: Entry): boolean => kind !== 'line' && kind !== 'scene';

const speaker = (entry: Entry): string | undefined => {
  if (entry.kind === 'said') return strings.play.you;
  return entry.kind === 'line' ? entry.name : undefined;
};

const Told = ({ entry }: { entry: Entry }) => {
  const told = useTold();
  if (entry.kind === 'scene') return <h3 {...told}>{entry.text}</h3>;
  const name = speaker(entry);
  return (
    <p>
      {name && <strong>{name}: </strong>}
      {entry.kind === 'skipped' ? (
        strings.play.skipped({ title: entry.text })
      ) : (
        <span {...told}>{entry.text}</span>
      )}
    </p>
  );
};

/** Own choices in order: the n-th one is decision n, so its key says which entry it is. */
const turnsOf = (entries: readonly Entry[]): ReadonlyMap<string, number> =>
  new Map(entries.filter(isOwn).map(({ key }, turn) => [key, turn]));

export const HistoryDialog = ({ entries, rewind, close }: Props) => {
  const turns = turnsOf(entries);
  const goBack = (turn: number): void => {
    close();
    rewind(turn);
  };
  return (
    <Dialog title={strings.play.historyTitle} close={close}>
      <p class="quiet-words">
        {turns.size > 0 ? strings.play.goBackHint : strings.play.historyEmpty}
      </p>
      <div class="transcript">
        {entries.map((entry) => {
          const turn = turns.get(entry.key);
          return (
            <div key={entry.key} class={`told told-${entry.kind}`}>
              <Told entry={entry} />
              {turn !== undefined && (
                <button
                  type="button"
                  class="small"
                  aria-label={strings.play.goBackOf({ text: entry.text })}
                  onClick={() => goBack(turn)}
                >
                  {strings.play.goBack}
                </button>
              )}
            </div>
          );
        })}
      </div>
    </Dialog>
  );
};
