// The gallery: every person, room, touch and thing there is to draw, a row at a time as you scroll.
// Must not know: stories, or how a Stage is drawn.
import { signal, useComputed, useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { FIGURES, KINDS, THINGS_DRAWN } from '#scene/stocks';
import { placeOf } from '#scene/things';
import { Page } from '../ui/shell/page.tsx';
import {
  type Row,
  type Stocks,
  peopleRows,
  roomRows,
  thingRows,
  touchRows,
} from './galleryCells.ts';
import './gallery.css';
import { RowView } from './galleryRow.tsx';
import { galleryWords as words } from './galleryWords.ts';
import { Sketcher } from './sketcher.ts';

const STOCKS: Stocks = {
  figures: FIGURES,
  kinds: KINDS,
  things: THINGS_DRAWN,
  placeOf,
};
const SHEETS = { people: peopleRows, rooms: roomRows, touches: touchRows, things: thingRows };
type Sheet = keyof typeof SHEETS;
const ROWS = (Object.keys(SHEETS) as Sheet[])
  .map((name) => ({ name, rows: SHEETS[name](STOCKS) }))
  .filter(({ rows }) => rows.length > 0);
const Filters = ({ sheet, wanted, said }: Wanted & { said: string }) => (
  <form class="gallery-filters" onSubmit={(event) => event.preventDefault()}>
    <label>
      {words.show}{' '}
      <select
        value={sheet.value}
        onChange={({ currentTarget }) => {
          sheet.value = currentTarget.value;
        }}
      >
        <option value="">{words.all}</option>
        {ROWS.map(({ name }) => (
          <option key={name} value={name}>
            {words.sheets[name]}
          </option>
        ))}
      </select>
    </label>
    <label>
      {words.search}{' '}
      <input
        type="search"
        value={wanted.value}
        onInput={({ currentTarget }) => {
          wanted.value = currentTarget.value;
        }}
      />
    </label>
    <span role="status">{said}</span>
  </form>
);

type Wanted = { sheet: { value: string }; wanted: { value: string } };

/** Every word asked for stands in the row's name or in that of a cell. */
const isWanted = (row: Row, asked: string): boolean => {
  const names = [row.name, ...row.cells.map(({ name }) => name)].join(' ').toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => names.includes(word));
};

const failed = signal(false);

const useSketcher = (): Sketcher => {
  const sketcher = useMemo(
    () =>
      new Sketcher((cause) => {
        console.error(cause);
        failed.value = true;
      }),
    [],
  );
  useEffect(() => () => sketcher.close(), [sketcher]);
  return sketcher;
};

const Gallery = () => {
  const sheet = useSignal('');
  const wanted = useSignal('');
  const sketcher = useSketcher();
  const rows = useComputed(() =>
    ROWS.filter(({ name }) => sheet.value === '' || sheet.value === name).flatMap((one) =>
      one.rows.filter((row) => isWanted(row, wanted.value)),
    ),
  );
  const of = ROWS.reduce((sum, one) => sum + one.rows.length, 0);
  const count = rows.value.length;
  return (
    <Page title={words.title}>
      <div class="gallery" lang="en" dir="ltr">
        <p>{words.lead}</p>
        <Filters sheet={sheet} wanted={wanted} said={words.rows(count, of)} />
        {failed.value && <p role="alert">{words.failed}</p>}
        {count === 0 && <p>{words.none}</p>}
        {rows.value.map((row) => (
          <RowView key={row.name} row={row} sketcher={sketcher} />
        ))}
      </div>
    </Page>
  );
};

export const galleryPage = (): ComponentType<object> => Gallery;
