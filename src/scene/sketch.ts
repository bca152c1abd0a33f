// A canvas in small, as an image that can be kept.
// Must not know: what is drawn.

const QUALITY = 0.72;

/** A data: address; undefined where nothing can be drawn. Browsers without WebP write PNG. */
export const sketchOf = (canvas: HTMLCanvasElement, width: number): string | undefined => {
  const small = document.createElement('canvas');
  small.width = width;
  small.height = Math.round((width * canvas.height) / Math.max(1, canvas.width));
  const context = small.getContext('2d');
  if (!context || small.height === 0) return undefined;
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, small.width, small.height);
  return small.toDataURL('image/webp', QUALITY);
};
