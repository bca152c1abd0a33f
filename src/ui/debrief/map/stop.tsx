// One stop on the map: where the road forked, and, once opened, what each way could have led to.
// Must not know: the other stops.
import { useRef, useState } from 'preact/hooks';
import type { Walked } from '#domain/debriefTypes';
import type { DebriefFace, Outlook as Found } from '../../ports.ts';
import { strings } from '../../strings.ts';
import { useTold } from '../../told.tsx';
import type { Origin } from '../origin.ts';
import { GoBack } from '../words.tsx';
import { Fork } from './fork.tsx';
import { Outlook } from './outlook.tsx';

const words = strings.map;

/** Asked once, when the stop is first opened. */
const useOutlook = (ask: DebriefFace['outlook'], turn: number) => {
  const [found, setFound] = useState<Found | 'asking' | 'none' | undefined>(undefined);
  const asked = useRef(false);
  const open = (): void => {
    if (asked.current || !ask) return;
    asked.current = true;
    setFound('asking');
    ask(turn).then(
      (answer) => setFound(answer ?? 'none'),
      () => setFound('none'),
    );
  };
  return { found, open };
};

const Told = ({
  found,
  walked,
}: {
  found: Found | 'asking' | 'none' | undefined;
  walked: Walked;
}) => {
  if (found === undefined) return null;
  if (found === 'asking') return <p role="status">{words.asking}</p>;
  if (found === 'none') return <p>{words.notTold}</p>;
  return <Outlook walked={walked} found={found} />;
};

type Props = {
  walked: Walked;
  origin: Origin;
  ask: DebriefFace['outlook'];
  /** the reading of this moment is asked for elsewhere first */
  withheld: boolean;
};

export const Stop = ({ walked, origin, ask, withheld }: Props) => {
  const told = useTold();
  const { turn, said, skipped, notTaken } = walked;
  const { found, open } = useOutlook(withheld ? undefined : ask, turn);
  return (
    <li class="stop">
      <details onToggle={({ currentTarget }) => currentTarget.open && open()}>
        <summary>
          <Fork others={notTaken.length} />
          <span class="stop-words">
            <span class="small-words">{words.stop({ n: turn + 1, others: notTaken.length })}</span>{' '}
            {said === undefined ? (
              strings.debrief.skipped({ title: skipped?.title ?? '' })
            ) : (
              <span {...told}>{said}</span>
            )}
          </span>
        </summary>
        <div class="stop-body">
          {withheld && <p class="quiet-words">{words.waits}</p>}
          {!withheld && !skipped && <Told found={found} walked={walked} />}
          <GoBack origin={origin} turn={turn} />
        </div>
      </details>
    </li>
  );
};
