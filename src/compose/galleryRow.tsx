// One row of the gallery: its cells exist while they are near the window, and are drawn then.
// Must not know: what a cell is of.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Cell, Row } from './galleryCells.ts';
import type { Sketcher } from './sketcher.ts';

/** how far ahead of the edge rows are drawn */
const AHEAD = '400px';

/** Tells when an element comes near the window, and when it is gone again. */
const watchNear = (element: Element, tell: (near: boolean) => void): (() => void) => {
  const watch = new IntersectionObserver(
    (entries) => tell(entries.at(-1)?.isIntersecting === true),
    {
      rootMargin: AHEAD,
    },
  );
  watch.observe(element);
  return () => watch.disconnect();
};

const CellView = ({ cell, sketcher }: { cell: Cell; sketcher: Sketcher }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const place = canvas.current;
    if (!place) return undefined;
    const stop = watchNear(place, (near) =>
      near ? sketcher.wish(place, cell) : sketcher.forget(place),
    );
    return () => {
      stop();
      sketcher.forget(place);
    };
  }, [cell, sketcher]);
  const { w, h } = cell.crop;
  return (
    <figure class="gallery-cell">
      <canvas
        ref={canvas}
        role="img"
        aria-label={cell.name}
        style={`aspect-ratio:${w}/${h};--wide:${w > h ? 16.25 : 7.75}rem`}
      />
      <figcaption>{cell.name.split(', ').at(-1)}</figcaption>
    </figure>
  );
};

export const RowView = ({ row, sketcher }: { row: Row; sketcher: Sketcher }) => {
  const near = useSignal(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    return watchNear(place.current, (is) => {
      near.value = is;
    });
  }, [near]);
  return (
    <section ref={place} class="gallery-row" aria-label={row.name}>
      <h2>{row.name}</h2>
      <div class="gallery-cells">
        {near.value &&
          row.cells.map((cell) => <CellView key={cell.name} cell={cell} sketcher={sketcher} />)}
      </div>
    </section>
  );
};
