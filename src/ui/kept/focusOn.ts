// Where focus goes when the row that had it is deleted: to the row that takes its place, else to the page's heading.
// Must not know: what is in a row.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** `list` for the rows, each with one button; `left(index)` before that row goes. `shown` changes when it has gone. */
export const useFocusOn = (shown: unknown) => {
  const list = useRef<HTMLUListElement>(null);
  const gone = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (gone.current === undefined) return;
    const button = list.current?.children[gone.current]?.querySelector('button');
    gone.current = undefined;
    (button ?? document.querySelector<HTMLElement>('main h1'))?.focus();
  }, [shown]);
  const left = (index: number): void => {
    gone.current = index;
  };
  return { list, left };
};
