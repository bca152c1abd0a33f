// Keeps the newest lines in view, and where the log scrolls by itself never shows half a line over the picture.
// Must not know: what the lines say.

const scrolls = (box: Element): boolean => getComputedStyle(box).overflowY === 'auto';

/** Height of as many whole lines, from the last one up, as fit into `room`; 0 when not even one does. */
export const wholeLines = (heights: readonly number[], gap: number, room: number): number => {
  let sum = 0;
  for (const height of heights.toReversed()) {
    const more = sum + height + (sum > 0 ? gap : 0);
    if (more > room) break;
    sum = more;
  }
  return sum;
};

const fitLog = (log: HTMLElement): void => {
  log.style.height = '';
  const lines = [...log.children].filter((line) => line instanceof HTMLElement);
  const gap = Number.parseFloat(getComputedStyle(log).rowGap) || 0;
  const fit = wholeLines(
    lines.map((line) => line.offsetHeight),
    gap,
    log.clientHeight,
  );
  if (fit > 0) log.style.height = `${fit}px`;
  log.scrollTop = fit > 0 ? log.scrollHeight : (lines.at(-1)?.offsetTop ?? 0);
};

/** Room left above the newest line, px. */
const AIR = 8;

/** Scrolls to the end, or, when what follows the newest line is taller than the view, to that line. */
const scrollTo = (scroller: Element, newest: Element | null, covered: number): void => {
  const end = scroller.scrollHeight - scroller.clientHeight;
  const top = newest
    ? newest.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
    : end;
  scroller.scrollTop = Math.min(end, top - AIR - covered);
};

/** `column` holds the log and what can be done next; `place` scrolls as a whole when there is very little room. */
export const keepNewestInView = (column: HTMLElement, log: HTMLElement): void => {
  log.style.height = '';
  if (scrolls(log)) fitLog(log);
  const newest = log.lastElementChild;
  scrollTo(column, newest, 0);
  const place = column.closest('.play-place');
  const bar = place?.querySelector('.play-bar');
  if (place) scrollTo(place, newest, bar?.clientHeight ?? 0);
};
