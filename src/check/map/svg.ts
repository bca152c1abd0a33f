// The map as SVG text: boxes with words, arrows, and the heat as a bar and in words, so that it reads without colour.
// Must not know: files. Every text is escaped; nothing of a story becomes markup.
import type { Heat } from './heat.ts';
import { type Layout, layoutOf, type Spot } from './layers.ts';
import { mapWords } from './mapWords.ts';
import type { MapNode, StoryMap } from './storyMap.ts';

const BOX = { width: 190, height: 96, gapX: 40, gapY: 56, margin: 30 };
const LINE = 16;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  // characters below the space may not stand in XML
  [...text]
    .filter((one) => one >= ' ')
    .map((one) => ENTITIES[one] ?? one)
    .join('');

const WIDEST = 26;
const cut = (text: string): string =>
  text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;

const left = ({ column }: Spot): number => BOX.margin + column * (BOX.width + BOX.gapX);
const top = ({ row }: Spot): number => BOX.margin + row * (BOX.height + BOX.gapY);

const textRow = (line: string, at: number): string =>
  `<text x="10" y="${20 + at * LINE}"${at === 0 ? ' font-weight="bold"' : ''}>${escaped(cut(line))}</text>`;

/** As wide as the share of plays; an empty frame where no play came. */
const bar = (share: number | undefined): string =>
  share === undefined
    ? ''
    : `<rect x="10" y="${BOX.height - 12}" width="${BOX.width - 20}" height="6" fill="none" stroke="#241a2b"/>` +
      `<rect x="10" y="${BOX.height - 12}" width="${Math.round((BOX.width - 20) * share)}" height="6" fill="#9c3f22"/>`;

const box = (node: MapNode, spot: Spot, heat: Heat | undefined): string => {
  const words = mapWords(node, heat);
  const strong = node.ends.length > 0 || node.to.length === 0 ? ' stroke-width="3"' : '';
  return [
    `<g transform="translate(${left(spot)} ${top(spot)})">`,
    `<title>${escaped(words.join(', '))}</title>`,
    `<rect width="${BOX.width}" height="${BOX.height}" rx="8" fill="#fbf3e4" stroke="#241a2b"${strong}/>`,
    ...words.slice(0, 5).map(textRow),
    bar(heat?.get(node.id)),
    '</g>',
  ].join('');
};

const curve = (points: readonly number[], more = ''): string => {
  const [x1, y1, ...rest] = points;
  return `<path d="M${x1} ${y1}C${rest.join(' ')}" marker-end="url(#tip)"${more}/>`;
};

/** To the next row straight down; past a row round the right side; up, or within a row, dashed as well. */
const arrow = (from: Spot, to: Spot): string => {
  const [x1, y1] = [left(from) + BOX.width / 2, top(from) + BOX.height];
  const [x2, y2] = [left(to) + BOX.width / 2, top(to)];
  const half = BOX.gapY / 2;
  if (to.row === from.row + 1) return curve([x1, y1, x1, y1 + half, x2, y2 - half, x2, y2]);
  const side = Math.max(left(from), left(to)) + BOX.width + BOX.gapX * 2;
  const ends = [left(from) + BOX.width, left(to) + BOX.width];
  const [yFrom, yTo] = [top(from) + BOX.height * 0.7, top(to) + BOX.height * 0.3];
  const dashed = to.row > from.row ? '' : ' stroke-dasharray="5 4"';
  return curve([ends[0] ?? 0, yFrom, side, yFrom, side, yTo, ends[1] ?? 0, yTo], dashed);
};

const arrows = ({ nodes }: StoryMap, { spots }: Layout): string[] =>
  nodes.flatMap(({ id, to }) =>
    to.flatMap((next) => {
      const [from, there] = [spots.get(id), spots.get(next)];
      return from && there ? [arrow(from, there)] : [];
    }),
  );

const boxes = ({ nodes }: StoryMap, { spots }: Layout, heat: Heat | undefined): string[] =>
  nodes.flatMap((node) => {
    const spot = spots.get(node.id);
    return spot ? [box(node, spot, heat)] : [];
  });

const TIP =
  '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="#241a2b"/></marker></defs>';

/** A whole SVG document. */
export const svgOf = (map: StoryMap, title: string, heat?: Heat): string => {
  const layout = layoutOf(map);
  const width = 2 * BOX.margin + (layout.columns + 0.5) * (BOX.width + BOX.gapX);
  const height = 2 * BOX.margin + layout.rows * (BOX.height + BOX.gapY);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13" role="img">`,
    `<title>${escaped(title)}</title>`,
    TIP,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    `<g fill="none" stroke="#241a2b">${arrows(map, layout).join('')}</g>`,
    ...boxes(map, layout, heat),
    '</svg>',
    '',
  ].join('\n');
};
