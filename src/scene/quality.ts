// How much of the picture a machine can carry, by what its graphics call themselves and by measured frames.
// Must not know: Phaser or the picture.

export const QUALITIES = ['full', 'plain', 'still'] as const;
export type Quality = (typeof QUALITIES)[number];

/** Names under which a processor pretends to be a graphics card. */
const SOFTWARE = /SwiftShader|llvmpipe|softpipe|Basic Render/i;

/** True when a processor does the drawing: a plain canvas is then five times as fast as WebGL. */
export const isSoftware = (renderer: string): boolean => SOFTWARE.test(renderer);

/** One step down, or the lowest. */
export const below = (quality: Quality): Quality => (quality === 'full' ? 'plain' : 'still');

/** ms a frame, as a mean of 30, above which a tier is too much; the limit aims at 33. */
const TOO_SLOW: Readonly<Record<Quality, number>> = { full: 60, plain: 110, still: Infinity };
const ENOUGH = 30;

/** Takes frame times; answers with the tier to go on with. */
export class FrameGauge {
  #times: number[] = [];

  next(quality: Quality, ms: number): Quality {
    this.#times.push(ms);
    if (this.#times.length < ENOUGH) return quality;
    const mean = this.#times.reduce((sum, t) => sum + t, 0) / this.#times.length;
    this.#times = [];
    return mean > TOO_SLOW[quality] ? below(quality) : quality;
  }
}

/** What this browser's graphics call themselves; empty when they will not say or there are none. */
export function rendererName(): string {
  const gl = document.createElement('canvas').getContext('webgl');
  const info = gl?.getExtension('WEBGL_debug_renderer_info');
  const name = gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}
