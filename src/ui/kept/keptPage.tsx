// What is kept on this device: look, go on, delete one, delete all, save as a file, keep nothing.
// Must not know: how it is kept.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Kept as KeptTalks } from '#app/ports';
import { usePorts } from '../context.ts';
import type { KeptThing } from '../ports.ts';
import { KeepNothing } from '../settings/careFields.tsx';
import { Page } from '../shell/page.tsx';
import { strings } from '../strings.ts';
import '../style/kept.css';
import { BringIn } from './bringIn.tsx';
import { useFocusOn } from './focusOn.ts';
import { ForgetAll } from './forgetAll.tsx';
import { SaveAll } from './saveAll.tsx';
import { TalkRow } from './talkRow.tsx';
import { Things } from './things.tsx';

const words = strings.kept;

type Shelf = { found: KeptTalks | undefined; things: readonly KeptThing[] };

const useShelf = (): Shelf & { read: () => Promise<void> } => {
  const { kept, care } = usePorts();
  const [shelf, setShelf] = useState<Shelf>({ found: undefined, things: [] });
  const read = useCallback(async () => {
    const [found, things] = await Promise.all([kept.list(), kept.things()]);
    setShelf({ found, things });
  }, [kept]);
  const nothing = care.value.keepNothing;
  useEffect(() => {
    void read();
  }, [read, nothing]);
  return { ...shelf, read };
};

/** What was kept before this device was told to keep nothing; the choice itself is no such thing. */
const Earlier = ({ things, forget }: { things: readonly KeptThing[]; forget: () => void }) => {
  const { care } = usePorts();
  const earlier = things.some(({ key }) => key !== 'practice.care');
  if (!care.value.keepNothing) return null;
  return (
    <div class="notice">
      <p>{earlier ? strings.keptHere.earlier : strings.keptHere.nothingNow}</p>
      {earlier && (
        <button type="button" class="grave" onClick={forget}>
          {strings.keptHere.forgetEarlier}
        </button>
      )}
    </div>
  );
};

const Notices = ({ found }: { found: KeptTalks }) => {
  const { care } = usePorts();
  return (
    <>
      {!found.lasting && !care.value.keepNothing && <p class="notice">{strings.site.notLasting}</p>}
      {found.setAside > 0 && <p class="notice">{words.setAside({ n: found.setAside })}</p>}
      {found.talks.length === 0 && <p>{words.empty}</p>}
    </>
  );
};

export const KeptPage = () => {
  const { kept } = usePorts();
  const { found, things, read } = useShelf();
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
  const forgetAll = (): void => void after(kept.forgetAll(), words.forgotten);
  const talks = [...(found?.talks ?? [])].sort((a, b) => b.savedAt - a.savedAt);
  return (
    <Page title={words.title}>
      <section class="prose">
        <p class="lead">{words.lead}</p>
        <Earlier things={things} forget={forgetAll} />
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
        <Things
          things={things}
          forget={(thing) => void after(kept.forgetThing(thing), words.removed)}
        />
        <p role="status">{said}</p>
        <SaveAll />
        <KeepNothing />
        <ForgetAll forget={forgetAll} />
      </section>
    </Page>
  );
};
