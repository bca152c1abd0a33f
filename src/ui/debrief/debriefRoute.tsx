// #/debrief/<local id>: fetches the debrief of a kept talk.
// Must not know: how a debrief is made.
import { useEffect, useState } from 'preact/hooks';
import { usePorts } from '../context.ts';
import { ProblemPage } from '../note/problemPage.tsx';
import type { DebriefFace, Problem } from '../ports.ts';
import { WaitingPage } from '../shell/pageOnTheWay.tsx';
import { DebriefPage } from './debriefPage.tsx';

export const DebriefRoute = ({ talk }: { talk: string }) => {
  const { debrief } = usePorts();
  const [found, setFound] = useState<DebriefFace | Problem | undefined>(undefined);
  useEffect(() => {
    void debrief(talk).then(setFound);
  }, [debrief, talk]);
  if (!found) return <WaitingPage />;
  if ('problem' in found) return <ProblemPage problem={found.problem} />;
  return <DebriefPage face={found} />;
};
