// Path data of plain shapes, and flat fills. Units are those of the drawing.
// Must not know: brushes, layers, files.

export const INK = '#241a2b';
/** background line: plum, so that furniture stands behind the figures */
export const FAR_INK = '#33233d';

export function roundedBox(x: number, y: number, w: number, h: number, r = 8): string {
  const right = x + w;
  const low = y + h;
  return `M${x + r} ${y}L${right - r} ${y}Q${right} ${y} ${right} ${y + r}L${right} ${low - r}Q${right} ${low} ${right - r} ${low}L${x + r} ${low}Q${x} ${low} ${x} ${low - r}L${x} ${y + r}Q${x} ${y} ${x + r} ${y}Z`;
}

/** An ellipse as four cubic curves; .552 is the usual circle constant. */
export function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  const kx = rx * 0.552;
  const ky = ry * 0.552;
  return `M${cx - rx} ${cy}C${cx - rx} ${cy - ky} ${cx - kx} ${cy - ry} ${cx} ${cy - ry}C${cx + kx} ${cy - ry} ${cx + rx} ${cy - ky} ${cx + rx} ${cy}C${cx + rx} ${cy + ky} ${cx + kx} ${cy + ry} ${cx} ${cy + ry}C${cx - kx} ${cy + ry} ${cx - rx} ${cy + ky} ${cx - rx} ${cy}Z`;
}

export function flat(d: string, colour: string, opacity = 1, extra = ''): string {
  const veil = opacity < 1 ? ` opacity="${opacity}"` : '';
  return `<path d="${d}" fill="${colour}"${veil}${extra ? ` ${extra}` : ''}/>`;
}

export const group = (transform: string, inner: string): string =>
  `<g transform="${transform}">${inner}</g>`;

export const faded = (opacity: number, inner: string): string =>
  `<g opacity="${opacity}">${inner}</g>`;

/** A plain line without brush: strands, folds, rain. */
export function line(d: string, colour: string, width: number, opacity = 1): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;
}
