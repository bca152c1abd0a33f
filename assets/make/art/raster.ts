// Turns SVG text into pixels, and pixels into a mask of ink. The only file that knows resvg.
// Must not know: which drawing it is.
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { type Box, viewBox } from './box.ts';

/** One bit a unit: 1 where the drawing is dark. `at` says which part of the drawing it covers. */
export type Mask = { bits: Uint8Array; w: number; h: number; at: Box };

/** RGBA, straight alpha, row by row. */
export type Pixels = { data: Uint8Array; w: number; h: number };

/** A whole SVG document around some markup. */
export function svgOf(inner: string, at: Box, scale = 1): string {
  const w = Math.round(at.w * scale);
  const h = Math.round(at.h * scale);
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${viewBox(at)}" width="${w}" height="${h}">${inner}</svg>`;
}

/** PNG bytes of some markup. */
export function pngOf(inner: string, at: Box, scale = 1): Buffer {
  const options = { font: { loadSystemFonts: false } };
  return new Resvg(svgOf(inner, at, scale), options).render().asPng();
}

/** Pixels of some markup on nothing. */
export async function pixelsOf(inner: string, at: Box, scale = 1): Promise<Pixels> {
  const png = sharp(pngOf(inner, at, scale)).ensureAlpha();
  const { data, info } = await png.raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), w: info.width, h: info.height };
}

/** Where markup drawn in black on white is dark, one bit a unit. */
export function maskOf(inner: string, at: Box): Mask {
  const paper = `<rect x="${at.x}" y="${at.y}" width="${at.w}" height="${at.h}" fill="#fff"/>`;
  const image = new Resvg(svgOf(paper + inner, at)).render();
  const bits = new Uint8Array(image.width * image.height);
  const pixels = image.pixels;
  for (let i = 0; i < bits.length; i++) bits[i] = (pixels[i * 4] ?? 255) < 128 ? 1 : 0;
  return { bits, w: image.width, h: image.height, at };
}
