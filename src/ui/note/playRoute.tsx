// #/play/<scenario>: the content note first, then the talk. Looks for a kept talk to offer.
// Must not know: how a talk is replayed; what the note says.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SavedTalk } from '#app/ports';
import { usePorts } from '../context.ts';
import { rename } from '../navigation.ts';
import { newestOf } from '../library/newest.ts';
import type { Beginning, PlayFace, Problem, ScenarioCard } from '../ports.ts';
import { type RouteOptions, playFragment } from '../route.ts';
import { LazyPart } from '../shell/lazyPart.tsx';
import { NotePage } from './notePage.tsx';
import { ProblemPage } from './problemPage.tsx';

const playPage = () => import('../play/playPage.tsx').then((module) => module.PlayPage);

type Begun = { face: PlayFace; planned: ReadonlySet<string> };
type Props = { card: ScenarioCard; options: RouteOptions };

/** The kept talk to offer; none when the address asks for a new one. */
const useOffered = (card: ScenarioCard, options: RouteOptions): SavedTalk | undefined => {
  const { kept } = usePorts();
  const [offered, offer] = useState<SavedTalk | undefined>(undefined);
  const anew = options.seed !== undefined || options.record !== undefined;
  useEffect(() => {
    if (anew) return;
    void kept.list().then(({ talks }) => offer(newestOf(talks, card.id)));
  }, [kept, card, anew]);
  return offered;
};

const useBegin = ({ card, options }: Props) => {
  const ports = usePorts();
  const [begun, setBegun] = useState<Begun | undefined>(undefined);
  const [problem, setProblem] = useState<Problem['problem'] | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const begin = useCallback(
    async (how: Beginning, planned: ReadonlySet<string>) => {
      setBusy(true);
      const found = await ports.begin(card.id, how);
      setBusy(false);
      if ('problem' in found) setProblem(found.problem);
      else setBegun({ face: found, planned });
    },
    [ports, card],
  );
  useEffect(() => {
    ports.foresee(card.id);
    if (options.talk === undefined) return;
    rename(playFragment(card.id));
    void begin(options, new Set());
  }, [ports, card, options, begin]);
  return { begun, problem, busy, begin };
};

export const PlayRoute = ({ card, options }: Props) => {
  const offered = useOffered(card, options);
  const { begun, problem, busy, begin } = useBegin({ card, options });
  if (problem) return <ProblemPage problem={problem} />;
  if (begun) return <LazyPart load={playPage} with={{ ...begun, card }} />;
  const { seed, intent, record } = options;
  const anew: Beginning = {
    ...(seed !== undefined && { seed }),
    ...(intent && { intent }),
    ...(record && { record }),
  };
  return (
    <NotePage
      card={card}
      offered={offered && !offered.ended ? offered : undefined}
      shared={record !== undefined}
      busy={busy || options.talk !== undefined}
      start={(planned) => void begin(anew, planned)}
      resume={(talk, planned) => void begin({ talk }, planned)}
    />
  );
};
