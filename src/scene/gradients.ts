// Light as pictures: four small gradients made once, stretched and tinted by the room. No filters, no lights.
// Must not know: stages or rooms.
import type { Textures } from 'phaser';

export const GLOW = 'glow';
export const SHADE = 'shade';
export const VIGNETTE = 'vignette';
export const SHAFT = 'shaft';

type Stop = readonly [number, string];

function radial(size: number, stops: readonly Stop[]) {
  return (context: CanvasRenderingContext2D): void => {
    const half = size / 2;
    const gradient = context.createRadialGradient(half, half, 0, half, half, half);
    for (const [at, colour] of stops) gradient.addColorStop(at, colour);
    context.fillStyle = gradient;
    context.fillRect(0, 0, size, size);
  };
}

/** Sunlight on the slant: two soft bars, as through a window with a post. */
function beam(context: CanvasRenderingContext2D): void {
  context.filter = 'blur(5px)';
  context.fillStyle = '#fff';
  for (const x of [40, 82]) {
    context.beginPath();
    context.moveTo(x - 8, 0);
    context.lineTo(x + 22, 0);
    context.lineTo(x + 30, 128);
    context.lineTo(x - 30, 128);
    context.fill();
  }
  context.filter = 'none';
  const fade = context.createLinearGradient(0, 0, 0, 128);
  for (const [at, alpha] of [
    [0, 0],
    [0.1, 0.9],
    [0.4, 0.5],
    [0.8, 0.12],
    [1, 0],
  ] as const) {
    fade.addColorStop(at, `rgba(0,0,0,${alpha})`);
  }
  context.globalCompositeOperation = 'destination-in';
  context.fillStyle = fade;
  context.fillRect(0, 0, 128, 128);
}

const DRAWN: Readonly<Record<string, (context: CanvasRenderingContext2D) => void>> = {
  [GLOW]: radial(128, [
    [0, 'rgba(255,226,170,.95)'],
    [0.3, 'rgba(255,205,130,.42)'],
    [0.65, 'rgba(255,190,110,.12)'],
    [1, 'rgba(255,190,110,0)'],
  ]),
  [SHADE]: radial(128, [
    [0, '#ffffff'],
    [0.3, '#ead9d2'],
    [0.62, '#8d7488'],
    [1, '#3b3052'],
  ]),
  [VIGNETTE]: radial(128, [
    [0, 'rgba(24,17,42,0)'],
    [0.5, 'rgba(24,17,42,0)'],
    [0.78, 'rgba(22,15,40,.55)'],
    [1, 'rgba(18,12,34,.95)'],
  ]),
  [SHAFT]: beam,
};

export function addGradients(textures: Textures.TextureManager): void {
  for (const [key, draw] of Object.entries(DRAWN)) {
    const canvas = textures.createCanvas(key, 128, 128);
    if (!canvas) throw new Error(`no canvas for the gradient ${key}`);
    draw(canvas.context);
    canvas.refresh();
  }
}
