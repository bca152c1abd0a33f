// What Phaser's plain canvas renderer believes of blending, set right: it asks pictures that may come too late.
// Must not know: what is blended.
import { BlendModes, Renderer } from 'phaser';

/** Whether this browser multiplies, asked without waiting: an unknown way of drawing is not taken on. */
function canMultiply(context: CanvasRenderingContext2D): boolean {
  const before = context.globalCompositeOperation;
  context.globalCompositeOperation = 'multiply';
  const took = context.globalCompositeOperation === 'multiply';
  context.globalCompositeOperation = before;
  return took;
}

/** Phaser takes multiplied light for paint while its own test still loads: the picture would be white. */
export function trustBlending(renderer: unknown): void {
  if (!(renderer instanceof Renderer.Canvas.CanvasRenderer)) return;
  if (canMultiply(renderer.gameContext)) renderer.blendModes[BlendModes.MULTIPLY] = 'multiply';
}
