// Pictures of what is far off become one small picture without detail.
// Must not know: rooms, Phaser.
import type { Rect } from './rooms.ts';

/** In scene units: the picture goes on beyond the scene, so that what fades at its edges is not seen. */
export const SOFT_AT: Rect = { x: -128, y: -72, w: 1536, h: 864 };
const SCENE = { w: 1280, h: 720 };
/** pixels; each pass means over two or four times the way of the one before */
const SIZE = { w: 192, h: 108 };
const WAYS = [1, 2, 4, 1, 2];
const SCALE = SIZE.w / SOFT_AT.w;

type Drawn = { image: CanvasImageSource; at: Rect };

const blank = (): CanvasRenderingContext2D | null => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: SIZE.w, height: SIZE.h });
  return canvas.getContext('2d');
};

/** From now on in scene units, `size` times as large about the middle of the scene. */
function inScene(to: CanvasRenderingContext2D, size: number): void {
  const scale = SCALE * size;
  const [x, y] = [SIZE.w / 2 - (scale * SCENE.w) / 2, SIZE.h / 2 - (scale * SCENE.h) / 2];
  to.setTransform(scale, 0, 0, scale, x, y);
}

function drawAll(to: CanvasRenderingContext2D, drawn: readonly Drawn[]): void {
  for (const { image, at } of drawn) to.drawImage(image, at.x, at.y, at.w, at.h);
}

/** Beyond the scene the same pictures go on, a little larger. */
function sharp(to: CanvasRenderingContext2D, drawn: readonly Drawn[]): HTMLCanvasElement {
  to.imageSmoothingQuality = 'high';
  inScene(to, SOFT_AT.w / SCENE.w);
  drawAll(to, drawn);
  inScene(to, 1);
  to.clearRect(0, 0, SCENE.w, SCENE.h);
  drawAll(to, drawn);
  return to.canvas;
}

/** The mean of a picture and itself to all four sides; a filter would do it at once, but not every browser has one. */
function meaned(from: HTMLCanvasElement, way: number): HTMLCanvasElement {
  const to = blank();
  if (!to) return from;
  to.globalCompositeOperation = 'lighter';
  to.globalAlpha = 0.25;
  for (const [x, y] of [
    [way, way],
    [-way, way],
    [way, -way],
    [-way, -way],
  ] as const)
    to.drawImage(from, x, y);
  return to.canvas;
}

function dimmed(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-atop';
  context.fillStyle = 'rgba(42,33,64,.26)';
  context.fillRect(0, 0, SIZE.w, SIZE.h);
  return canvas;
}

/** Back to front as given; undefined where a browser gives nothing to draw on. */
export function softened(drawn: readonly Drawn[]): HTMLCanvasElement | undefined {
  const first = blank();
  return first ? dimmed(WAYS.reduce(meaned, sharp(first, drawn))) : undefined;
}
