// Renders parts, trims and packs them, and writes one WebP with a Phaser frame list and an anchor list.
// Must not know: which parts there are.
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Box } from './box.ts';
import { type Placed, type Sheet, pack } from './pack.ts';
import { type Pixels, pixelsOf } from './raster.ts';
import { type Shade, inkedBox, shaded } from './shade.ts';

export type Piece = {
  frame: string;
  svg: string;
  within: Box;
  shade?: Omit<Shade, 'from' | 'to'> & { from: number; to: number };
};

export type AtlasPlan = {
  /** file path without ending */
  file: string;
  /** pixels a drawing unit */
  scale: number;
  width: number;
  quality: number;
};

type Cut = Pixels & { name: string /** top left in drawing units */; at: [number, number] };

async function cutsOf(pieces: readonly Piece[], scale: number): Promise<Cut[]> {
  const cuts: Cut[] = [];
  for (const piece of pieces) cuts.push(await cutPiece(piece, scale));
  return cuts;
}

/** One piece as trimmed pixels; an empty drawing is a programmer's mistake. */
export async function cutPiece(piece: Piece, scale: number): Promise<Cut> {
  const raw = await pixelsOf(piece.svg, piece.within, scale);
  const px = (x: number): number => (x - piece.within.x) * scale;
  const { shade } = piece;
  const lit = shade ? shaded(raw, { ...shade, from: px(shade.from), to: px(shade.to) }) : raw;
  const box = inkedBox(lit);
  if (!box) throw new Error(`${piece.frame} is empty`);
  const at: [number, number] = [piece.within.x + box.x / scale, piece.within.y + box.y / scale];
  return { name: piece.frame, at, w: box.w, h: box.h, data: crop(lit, box) };
}

function crop(p: Pixels, box: Box): Uint8Array {
  const out = new Uint8Array(box.w * box.h * 4);
  for (let y = 0; y < box.h; y++) {
    const start = ((box.y + y) * p.w + box.x) * 4;
    out.set(p.data.subarray(start, start + box.w * 4), y * box.w * 4);
  }
  return out;
}

const imageOf = (cut: Pixels) =>
  sharp(Buffer.from(cut.data), { raw: { width: cut.w, height: cut.h, channels: 4 } });

async function drawSheet(
  sheet: Sheet,
  cuts: ReadonlyMap<string, Cut>,
  quality: number,
): Promise<Buffer> {
  const layers = sheet.placed.map(async ({ name, x, y }) => {
    const input = await imageOf(cuts.get(name) as Cut)
      .png()
      .toBuffer();
    return { input, left: x, top: y };
  });
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const canvas = sharp({
    create: { width: sheet.w, height: sheet.h, channels: 4, background: clear },
  });
  return canvas
    .composite(await Promise.all(layers))
    .webp({ quality, alphaQuality: 90, effort: 6, smartSubsample: true })
    .toBuffer();
}

const frameOf = ({ x, y, w, h }: Placed) => ({
  frame: { x, y, w, h },
  rotated: false,
  trimmed: false,
  spriteSourceSize: { x: 0, y: 0, w, h },
  sourceSize: { w, h },
});

/** Phaser's JSON hash. */
export function framesJson(sheet: Sheet, image: string): string {
  const byName = [...sheet.placed].sort((a, b) => (a.name < b.name ? -1 : 1));
  const frames = Object.fromEntries(byName.map((p) => [p.name, frameOf(p)]));
  const meta = { image, format: 'RGBA8888', size: { w: sheet.w, h: sheet.h }, scale: '1' };
  return `${JSON.stringify({ frames, meta })}\n`;
}

/** Where each frame's top left lies in the drawing, and how many pixels a unit has. */
export function anchorsJson(cuts: readonly Cut[], scale: number): string {
  const byName = [...cuts].sort((a, b) => (a.name < b.name ? -1 : 1));
  const tenth = (n: number): number => Math.round(n * 10) / 10;
  const at = Object.fromEntries(byName.map((c) => [c.name, [tenth(c.at[0]), tenth(c.at[1])]]));
  return `${JSON.stringify({ scale, at })}\n`;
}

/** Write `<file>.webp`, `<file>.json` and `<file>.anchors.json`; returns the image's bytes. */
export async function writeAtlas(pieces: readonly Piece[], plan: AtlasPlan): Promise<number> {
  const cuts = await cutsOf(pieces, plan.scale);
  const sheet = pack(cuts, plan.width);
  const image = await drawSheet(sheet, new Map(cuts.map((c) => [c.name, c])), plan.quality);
  await writeFile(`${plan.file}.webp`, image);
  await writeFile(`${plan.file}.json`, framesJson(sheet, `${plan.file.split('/').at(-1)}.webp`));
  await writeFile(`${plan.file}.anchors.json`, anchorsJson(cuts, plan.scale));
  return image.length;
}

/**
 * A person's sheet as one short list: pixels a unit, size, and for each part without the figure's name its
 * rectangle in the image and the top left it had in the drawing.
 */
export function figureJson(sheet: Sheet, cuts: readonly Cut[], scale: number): string {
  const at = new Map(cuts.map((cut) => [cut.name, cut.at]));
  const tenth = (n = 0): number => Math.round(n * 10) / 10;
  const byName = [...sheet.placed].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = byName.map(({ name, x, y, w, h }) => {
    const [left, top] = at.get(name) ?? [];
    return [name.replace(/^.*\//, ''), [x, y, w, h, tenth(left), tenth(top)]];
  });
  const size = [sheet.w, sheet.h];
  return `${JSON.stringify({ scale, size, parts: Object.fromEntries(parts) })}\n`;
}

/** A little smaller each time until the sheet is no higher than it is wide, as any phone's graphics memory takes it. */
const SHRINK = 0.97;

type Fitted = { cuts: Awaited<ReturnType<typeof cutsOf>>; sheet: Sheet; scale: number };

async function fitted(pieces: readonly Piece[], scale: number, width: number): Promise<Fitted> {
  const cuts = await cutsOf(pieces, scale);
  const sheet = pack(cuts, width);
  return sheet.h <= width
    ? { cuts, sheet, scale }
    : fitted(pieces, Math.round(scale * SHRINK * 1000) / 1000, width);
}

/** Write `<file>.webp` and `<file>.json` of one person; returns the image's bytes. */
export async function writeFigure(pieces: readonly Piece[], plan: AtlasPlan): Promise<number> {
  const { cuts, sheet, scale } = await fitted(pieces, plan.scale, plan.width);
  const image = await drawSheet(sheet, new Map(cuts.map((c) => [c.name, c])), plan.quality);
  await writeFile(`${plan.file}.webp`, image);
  await writeFile(`${plan.file}.json`, figureJson(sheet, cuts, scale));
  return image.length;
}
