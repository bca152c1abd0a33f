// Opening: a file by the button or by dropping it; in dev also the stories of the folder.
// Must not know: what becomes of a file.
import { useState } from 'preact/hooks';
import type { CatalogueEntry } from '#story/catalogue';
import type { Bench } from './bench.ts';
import { hasDevServer } from './devFeed.ts';
import { strings } from '../ui/strings.ts';

const words = strings.openStory;

const FileField = ({ bench }: { bench: Bench }) => {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void bench.openFile(file);
  };
  return (
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label class="file-field">
        <span>{words.file}</span>
        <input
          type="file"
          accept=".ink,text/plain"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void bench.openFile(file);
            // the same file may be opened again after it was changed
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="small-words">{words.drop}</p>
      <p class="small-words">{words.form}</p>
    </div>
  );
};

type Ours = { bench: Bench; catalogue: readonly CatalogueEntry[] };

const OurStories = ({ bench, catalogue }: Ours) => {
  const [chosen, choose] = useState(catalogue[0]?.id ?? '');
  return (
    <form
      class="row"
      aria-label={words.ours}
      onSubmit={(event) => {
        event.preventDefault();
        void bench.openShipped(chosen);
      }}
    >
      <label class="field">
        {words.choose}
        <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {catalogue.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{words.openOurs}</button>
    </form>
  );
};

export const OpenSection = ({ bench, catalogue }: Ours) => (
  <section class="open-story" aria-labelledby="open-story">
    <h2 id="open-story">{words.title}</h2>
    {hasDevServer() && <OurStories bench={bench} catalogue={catalogue} />}
    <FileField bench={bench} />
    <p class="status" role="status">
      {bench.status.value}
    </p>
  </section>
);
