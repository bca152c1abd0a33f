// The artists' tool: every head × expression on one sheet, with backs, and all of it again in the dark.
// `npx tsx assets/make/art/sheet.ts [folder] [figure …]`. Must not know: the product; nothing here is shipped.
import { mkdir, writeFile } from 'node:fs/promises';
import { EXPRESSIONS, type Expression } from '#app/stageTypes';
import { lidsOf, tiltOf } from '#scene/faces';
import { PORTRAITS } from './cast/heads/portraits.ts';
import { eyesSvg } from './heads/eyes.ts';
import { faceSvg, tearSvg } from './heads/face.ts';
import { headFromBehind } from './heads/fromBehind.ts';
import { hairBehind, headSvg, onHead } from './heads/head.ts';
import type { Portrait } from './heads/headLook.ts';
import { pngOf } from './raster.ts';
import { INK } from './shapes.ts';

/** bust units: one head with its hair */
const CELL = { x: 150, y: 20, w: 500, h: 560 };
const PAPER = '#e9dcc6';
const DIM_WALL = '#5c4a63';
/** What the scene multiplies people by at night, at a lamp of 0.15. */
const NIGHT = '#bbb5c6';

const neck = ({ skin }: Portrait): string =>
  `<path d="M372 420H524L540 600H356Z" fill="${skin}"/><path d="M372 480L356 600M524 480L540 600" stroke="${INK}" stroke-width="10"/>`;

function front(look: Portrait, expression: Expression): string {
  const lids = lidsOf(expression, 'partner');
  const eyes = eyesSvg(look, lids, 'partner');
  const tear = expression === 'crying' ? onHead(tearSvg(look)) : '';
  const face = headSvg(look) + onHead(faceSvg(look, expression) + eyes) + tear;
  const tilt = `rotate(${tiltOf(expression, 'partner')} 452 480)`;
  return `<g transform="${tilt}">${hairBehind(look)}</g>${neck(look)}<g transform="${tilt}">${face}</g>`;
}

/** Markup made unique, as the same parts lie on a sheet many times. */
const alone = (svg: string, n: number): string =>
  svg.replaceAll(/(id="|url\(#)([^")]+)/g, `$1c${n}-$2`);

const cellsOf = (look: Portrait): string[] => [
  ...EXPRESSIONS.map((expression) => front(look, expression)),
  `<g transform="translate(-46 0)">${headFromBehind(look)}</g>`,
];

function sheetSvg(looks: readonly Portrait[]): { svg: string; w: number; h: number } {
  const rows = looks.map(cellsOf);
  const w = CELL.w * (EXPRESSIONS.length + 1);
  const h = CELL.h * looks.length;
  const placed = rows.flatMap((row, y) =>
    row.map(
      (cell, x) =>
        `<g transform="translate(${x * CELL.w - CELL.x} ${y * CELL.h - CELL.y})">${alone(cell, y * 100 + x)}</g>`,
    ),
  );
  return { svg: `<rect width="${w}" height="${h}" fill="${PAPER}"/>${placed.join('')}`, w, h };
}

const inDark = (svg: string, w: number, h: number): string =>
  `${svg.replace(PAPER, DIM_WALL)}<rect width="${w}" height="${h}" fill="${NIGHT}" style="mix-blend-mode:multiply"/>`;

async function write(folder: string, name: string, looks: readonly Portrait[]): Promise<void> {
  const { svg, w, h } = sheetSvg(looks);
  const box = { x: 0, y: 0, w, h };
  await writeFile(`${folder}/${name}.png`, pngOf(svg, box, 0.3));
  await writeFile(`${folder}/${name}-dark.png`, pngOf(inDark(svg, w, h), box, 0.3));
}

const ROWS = 6;
const [folder = 'tmp/heads', ...figures] = process.argv.slice(2);
const wanted = PORTRAITS.filter(({ figure }) => !figures.length || figures.includes(figure));
await mkdir(folder, { recursive: true });
for (let i = 0; i < wanted.length; i += ROWS) {
  await write(folder, `heads-${i / ROWS + 1}`, wanted.slice(i, i + ROWS));
}
