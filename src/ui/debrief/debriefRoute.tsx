// #/debrief/<local id> or #/debrief/shared?record=…: fetches the debrief of a kept talk, or of one handed over.
// Must not know: how a debrief is made.
import { useEffect, useState } from 'preact/hooks';
import { usePorts } from '../context.ts';
import { ProblemPage } from '../note/problemPage.tsx';
import type { DebriefFace, Problem } from '../ports.ts';
import { languageNow } from '../strings.ts';
import { WaitingPage } from '../shell/pageOnTheWay.tsx';
import { DebriefPage } from './debriefPage.tsx';

export type Asked = { talk: string } | { shared: string };

export const DebriefRoute = ({ asked }: { asked: Asked }) => {
  const { debrief, sharedDebrief } = usePorts();
  const language = languageNow();
  const [found, setFound] = useState<DebriefFace | Problem | undefined>(undefined);
  useEffect(() => {
    const answer = 'talk' in asked ? debrief(asked.talk) : sharedDebrief(asked.shared);
    void answer.then(setFound);
  }, [debrief, sharedDebrief, asked, language]);
  if (!found) return <WaitingPage />;
  if ('problem' in found) return <ProblemPage problem={found.problem} />;
  return <DebriefPage face={found} />;
};
