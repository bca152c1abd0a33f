// What happens when the graphics card takes the picture away: it may come back, or the picture gives up.
// Must not know: what is drawn, or what stands in its place.
import { Renderer } from 'phaser';

/** ms in which a lost graphics context may come back before the picture gives up. */
const PATIENCE = 4000;

type AnyRenderer = Renderer.Canvas.CanvasRenderer | Renderer.WebGL.WebGLRenderer;

export type ContextWatch = { end(): void };

/** `back` as soon as it is there again; `lost` when it stays away. */
export const watchContext = (
  renderer: AnyRenderer,
  { lost, back }: { lost: () => void; back: () => void },
): ContextWatch => {
  const { LOSE_WEBGL, RESTORE_WEBGL } = Renderer.Events;
  let timer: number | undefined;
  const end = () => window.clearTimeout(timer);
  renderer.on(LOSE_WEBGL, () => {
    timer = window.setTimeout(lost, PATIENCE);
  });
  renderer.on(RESTORE_WEBGL, () => {
    end();
    back();
  });
  return { end };
};
