// #/play/<scenario>: the content note first, then the talk. Looks for a kept talk to offer.
// Must not know: how a talk is replayed; what the note says.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SavedTalk } from '#app/ports';
import { usePorts } from '../context.ts';
import { rename } from '../navigation.ts';
import { openTalksOf } from '../library/newest.ts';
import type { Beginning, PlayFace, Problem, ScenarioCard } from '../ports.ts';
import { type RouteOptions, playFragment } from '../route.ts';
import { LazyPage } from '../shell/pageOnTheWay.tsx';
import { NotePage } from './notePage.tsx';
import { ProblemPage } from './problemPage.tsx';

const playPage = () => import('../play/playPage.tsx').then((module) => module.PlayPage);

type Begun = { face: PlayFace; planned: ReadonlySet<string> };
type Props = { card: ScenarioCard; options: RouteOptions };

/** The kept talks to offer, the newest first; none when the address asks for a new one. */
const useOffered = ({ id }: ScenarioCard, options: RouteOptions) => {
  const { kept } = usePorts();
  const [offered, offer] = useState<readonly SavedTalk[]>([]);
  const anew = options.seed !== undefined || options.record !== undefined || options.watch;
  const look = useCallback(async (): Promise<void> => {
    const { talks } = await kept.list();
    offer(openTalksOf(talks, id));
  }, [kept, id]);
  useEffect(() => {
    if (!anew) void look();
  }, [look, anew]);
  return { offered, look };
};

/** False once this page is left. */
const useHere = () => {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return here;
};

/** The page was left while the talk was fetched. */
const leaveBehind = (found: PlayFace | Problem): void => {
  if (!('problem' in found)) found.close();
};

const useBegin = ({ card: { id }, options }: Props) => {
  const ports = usePorts();
  const [begun, setBegun] = useState<Begun | undefined>(undefined);
  const [problem, setProblem] = useState<Problem['problem'] | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const here = useHere();
  const begin = useCallback(
    async (how: Beginning, planned: ReadonlySet<string>) => {
      setBusy(true);
      const found = await ports.begin(id, how);
      if (!here.current) return leaveBehind(found);
      setBusy(false);
      if ('problem' in found) return setProblem(found.problem);
      // a reload offers to go on, and does not begin once more
      rename(playFragment(id));
      setBegun({ face: found, planned });
    },
    [ports, id, here],
  );
  useEffect(() => {
    ports.foresee(id);
    if (options.talk !== undefined) void begin(options, new Set());
  }, [ports, id, options, begin]);
  return { begun, problem, busy, begin };
};

export const PlayRoute = ({ card, options }: Props) => {
  const { offered, look } = useOffered(card, options);
  const { begun, problem, busy, begin } = useBegin({ card, options });
  if (problem) return <ProblemPage problem={problem} />;
  if (begun) return <LazyPage load={playPage} with={{ ...begun, card }} />;
  const { seed, intent, record, watch } = options;
  const anew: Beginning = {
    ...(seed !== undefined && { seed }),
    ...(intent && { intent }),
    ...(record && { record }),
    ...(watch && { watch }),
  };
  return (
    <NotePage
      card={card}
      offered={offered}
      changed={look}
      shared={record !== undefined}
      watch={watch === true}
      busy={busy || options.talk !== undefined}
      start={(planned) => void begin(anew, planned)}
      resume={(talk, planned) => void begin({ talk }, planned)}
    />
  );
};
