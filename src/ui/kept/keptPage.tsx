// What is kept on this device: look, go on, delete one, delete all, save as a file.
// Must not know: how it is kept.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Kept as KeptTalks } from '#app/ports';
import { usePorts } from '../context.ts';
import { Page } from '../shell/page.tsx';
import { strings } from '../strings.ts';
import { BringIn } from './bringIn.tsx';
import { useFocusOn } from './focusOn.ts';
import { ForgetAll } from './forgetAll.tsx';
import { TalkRow } from './talkRow.tsx';

const words = strings.kept;

const useShelf = (): { found: KeptTalks | undefined; read: () => Promise<void> } => {
  const { kept } = usePorts();
  const [found, setFound] = useState<KeptTalks | undefined>(undefined);
  const read = useCallback(() => kept.list().then(setFound), [kept]);
  useEffect(() => {
    void read();
  }, [read]);
  return { found, read };
};

const Notices = ({ found }: { found: KeptTalks }) => (
  <>
    {!found.lasting && <p class="notice">{strings.site.notLasting}</p>}
    {found.setAside > 0 && <p class="notice">{words.setAside({ n: found.setAside })}</p>}
    {found.talks.length === 0 && <p>{words.empty}</p>}
  </>
);

export const KeptPage = () => {
  const { kept, saveFile } = usePorts();
  const { found, read } = useShelf();
  const [said, say] = useState('');
  const after = async (deed: Promise<void>, sentence: string): Promise<void> => {
    await deed;
    await read();
    say(sentence);
  };
  const { list, left } = useFocusOn(found);
  const remove = async (id: string, index: number): Promise<void> => {
    await kept.remove(id);
    left(index);
  };
  const talks = [...(found?.talks ?? [])].sort((a, b) => b.savedAt - a.savedAt);
  return (
    <Page title={words.title}>
      <section class="prose">
        <p class="lead">{words.lead}</p>
        {found && <Notices found={found} />}
        <ul ref={list} class="kept-talks">
          {talks.map((talk, index) => (
            <TalkRow
              key={talk.id}
              talk={talk}
              remove={() => void after(remove(talk.id, index), words.removed)}
            />
          ))}
        </ul>
        <BringIn brought={() => void read()} />
        <p role="status">{said}</p>
        <div class="row">
          <button
            type="button"
            onClick={() => void kept.exportAll().then((text) => saveFile(words.exportName, text))}
          >
            {words.exportAll}
          </button>
          <ForgetAll forget={() => void after(kept.forgetAll(), words.forgotten)} />
        </div>
      </section>
    </Page>
  );
};
