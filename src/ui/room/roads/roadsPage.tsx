// Several groups' roads over one another: their lines in, a map and the places where they parted out.
// Must not know: how a record is read or told.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { refusalWords } from '../../ballot/refusalWords.ts';
import { foreign, listOf } from '../../phrasing.ts';
import { Page } from '../../shell/page.tsx';
import { languageNow, strings } from '../../strings.ts';
import '../../style/roads.css';
import '../../style/room.css';
import type { Roads, Rooms } from '../roomPorts.ts';
import { fieldOf } from '../start/codeForm.tsx';
import { RoadKey, RoadsMap } from './roadsMap.tsx';

const words = strings.roads;

const groupsOf = (roads: readonly number[]): string =>
  listOf(roads.map((road) => words.group({ n: road + 1 })));

const Forks = ({ found }: { found: Roads }) => {
  if (found.forks.length === 0) return <p>{words.noFork}</p>;
  return (
    <ol class="forks" role="list" aria-label={words.apart}>
      {found.forks.map(({ turn, ways }, at) => (
        <li key={at}>
          <h3>{strings.groupDebrief.choice({ n: turn + 1 })}</h3>
          <ul role="list">
            {ways.map(({ text, roads }) => (
              <li key={text}>
                <strong>{words.took({ groups: groupsOf(roads) })}</strong> {text}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};

const Groups = ({ found }: { found: Roads }) => (
  <ol class="road-groups" role="list" aria-label={words.groups}>
    {found.roads.map(({ choices, ended }, at) => (
      <li key={at}>
        <RoadKey road={at} />
        {words.endedWith({ n: at + 1, choices, ending: ended ?? words.notEnded })}
      </li>
    ))}
  </ol>
);

const LeftOut = ({ found: { bad, other } }: { found: Roads }) => (
  <div role="status">
    {bad > 0 && <p class="notice">{words.bad({ n: bad })}</p>}
    {other > 0 && <p class="notice">{words.other({ n: other })}</p>}
  </div>
);

const Laid = ({ found }: { found: Roads }) => (
  <>
    <LeftOut found={found} />
    {found.roads.length < 2 ? (
      <p role="alert">{words.tooFew}</p>
    ) : (
      <section aria-label={words.map} lang={foreign(languageNow())}>
        <h2>{found.title}</h2>
        <RoadsMap found={found} />
        <Groups found={found} />
        <h2>{words.apart}</h2>
        <Forks found={found} />
      </section>
    )}
  </>
);

type FormProps = { lay: (text: string) => Promise<void> };

const textsOf = async (form: HTMLFormElement): Promise<string> => {
  const files = new FormData(form).getAll('files').filter((one) => one instanceof File);
  const read = await Promise.all(files.map((file) => file.text()));
  return [fieldOf(form, 'lines'), ...read].join('\n');
};

const Form = ({ lay }: FormProps) => {
  const [lines, files, hint] = [useId(), useId(), useId()];
  return (
    <form
      class="room-card on-screen"
      onSubmit={(event) => {
        event.preventDefault();
        void textsOf(event.currentTarget).then(lay);
      }}
    >
      <div class="field">
        <label for={lines}>{words.box}</label>
        <textarea id={lines} name="lines" rows={5} spellcheck={false} aria-describedby={hint} />
        <p id={hint} class="small-words">
          {words.boxHint}
        </p>
      </div>
      <div class="field">
        <label for={files}>{words.files}</label>
        <input
          id={files}
          name="files"
          type="file"
          multiple
          accept=".json,.txt,application/json,text/plain"
        />
      </div>
      <p class="row">
        <button type="submit" class="main">
          {words.lay}
        </button>
        <a class="button quiet" href="#/room">
          {strings.room.backToRooms}
        </a>
      </p>
    </form>
  );
};

export const RoadsPage = ({ rooms }: { rooms: Rooms }) => {
  const found = useSignal<Roads | string | undefined>(undefined);
  const lay = async (text: string): Promise<void> => {
    const laid = await rooms.roads(text);
    if (!('no' in laid)) found.value = laid;
    else found.value = laid.no === 'not-loaded' ? strings.site.notLoaded : refusalWords(laid.no);
  };
  const now = found.value;
  return (
    <Page title={words.title}>
      <p class="lead">{words.lead}</p>
      <Form lay={lay} />
      {typeof now === 'string' && <p role="alert">{now}</p>}
      {typeof now === 'object' && <Laid found={now} />}
    </Page>
  );
};
