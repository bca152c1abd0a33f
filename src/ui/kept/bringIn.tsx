// Brings a talk in from a text or a file, and says in a sentence what came of it.
// Must not know: what a talk looks like as text.
import { useState } from 'preact/hooks';
import { type FileLike, readTextFile } from '#app/textFile';
import { usePorts } from '../context.ts';
import type { BroughtIn } from '../keptPort.ts';
import { debriefFragment } from '../route.ts';
import { listOf } from '../phrasing.ts';
import { strings } from '../strings.ts';

const words = strings.kept;

/** Some hundred hand-ins; bytes. */
const MOST_BYTES = 4_000_000;

const said = ({ talks, faults, missing }: BroughtIn): string[] => {
  const all = [
    ...(talks.length > 0 ? [words.broughtIn({ n: talks.length })] : []),
    ...faults.map((fault) => words.faults[fault]),
    ...(missing.length > 0 ? [words.storyMissing({ stories: listOf(missing) })] : []),
  ];
  return all.length > 0 ? [...new Set(all)] : [words.nothingIn];
};

type Came = { sentences: readonly string[]; talks: BroughtIn['talks'] };

const CameOfIt = ({ sentences, talks }: Came) => (
  <div role="status">
    {sentences.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    <ul class="brought">
      {talks.map(({ id, title }) => (
        <li key={id}>
          <a href={debriefFragment(id)}>{strings.library.debriefWaiting({ title })}</a>
        </li>
      ))}
    </ul>
  </div>
);

/** `brought` is called when something new is kept. */
export const BringIn = ({ brought }: { brought: () => void }) => {
  const { kept } = usePorts();
  const [text, setText] = useState('');
  const [came, setCame] = useState<Came>({ sentences: [], talks: [] });
  const bring = async (given: string): Promise<void> => {
    const answer = await kept.bringIn(given);
    setCame({ sentences: said(answer), talks: answer.talks });
    if (answer.talks.length === 0) return;
    setText('');
    brought();
  };
  const open = async (file: FileLike): Promise<void> => {
    const read = await readTextFile(file, MOST_BYTES);
    if (read.ok) await bring(read.value);
    else setCame({ sentences: [words.refused[read.error]], talks: [] });
  };
  return (
    <details class="bring-in">
      <summary>{words.bringIn}</summary>
      <p>{words.bringInHint}</p>
      <label class="field">
        <span>{words.bringInText}</span>
        <textarea
          rows={4}
          value={text}
          spellcheck={false}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="button" onClick={() => void bring(text)}>
          {words.bringInNow}
        </button>
        <label class="file-field">
          <span>{words.bringInFile}</span>
          <input
            type="file"
            accept=".json,.txt,text/plain,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void open(file);
              // the same file may be opened again
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <CameOfIt {...came} />
    </details>
  );
};
