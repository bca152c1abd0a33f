// Draws the icon of the installed page: two lights near one another, and no word. Run: npx tsx assets/make/icons/build.ts
// Must not know: the manifest that names the files (src/cli/page/manifest.ts).
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const folder = fileURLToPath(new URL('../../icons', import.meta.url));

const NIGHT = '#241a2b';
const LAMP = '#e8b375';
const GLOW = '#ffd98f';

/** `share` of the half width that the drawing takes; a maskable icon keeps to the inner 80 %. */
const drawing = (share: number, round: number): string => {
  const reach = 256 * share;
  const light = (x: number, y: number, r: number, colour: string): string =>
    `<circle cx="${256 + x * reach}" cy="${256 + y * reach}" r="${r * reach}" fill="${colour}"/>`;
  const lights = [light(-0.2, 0.14, 0.46, LAMP), light(0.4, -0.36, 0.24, GLOW)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" rx="${round}" fill="${NIGHT}"/>${lights.join('')}</svg>\n`;
};

const plain = drawing(0.92, 96);
const maskable = drawing(0.7, 0);

const png = (svg: string, width: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();

await mkdir(folder, { recursive: true });
await Promise.all([
  writeFile(path.join(folder, 'icon.svg'), plain),
  writeFile(path.join(folder, 'icon-192.png'), png(plain, 192)),
  writeFile(path.join(folder, 'icon-512.png'), png(plain, 512)),
  writeFile(path.join(folder, 'icon-maskable-512.png'), png(maskable, 512)),
]);
