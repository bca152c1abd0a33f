// The catalogue of principles as a plain list to read.
// Must not know: moves, stories.
import { useEffect, useState } from 'preact/hooks';
import { usePorts } from '../context.ts';
import type { PrincipleCard } from '../ports.ts';
import { Page } from '../shell/page.tsx';
import { strings } from '../strings.ts';

export const PrinciplesPage = () => {
  const { principles } = usePorts();
  const [entries, setEntries] = useState<readonly PrincipleCard[]>([]);
  useEffect(() => {
    void principles().then(setEntries);
  }, [principles]);
  return (
    <Page title={strings.principles.title}>
      <section class="prose">
        <p class="lead">{strings.principles.lead}</p>
        {entries.map(({ id, label, paraphrase, heading }) => (
          <section key={id} aria-labelledby={`principle-${id}`}>
            <h2 id={`principle-${id}`}>{label}</h2>
            <p>{paraphrase}</p>
            <p class="small-words">{strings.debrief.fromGuide(heading)}</p>
          </section>
        ))}
      </section>
    </Page>
  );
};
