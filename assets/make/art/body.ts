// One bust, cut into flat areas under its ink, as path data that any person can be coloured with.
// Must not know: whose body it becomes.
import type { Cut } from './cuts.ts';
import { BUST, inkOf, silhouetteOf } from './peeps.ts';
import { type Mask, maskOf } from './raster.ts';
import { areasAt, both, close, dropSpecks, either, grow, label, minus, shrink } from './regions.ts';
import type { Regions } from './regions.ts';
import { INK, flat, line } from './shapes.ts';
import { outline } from './trace.ts';

/** Path data in bust units; empty when the pose has no such part. */
export type Body = {
  silhouette: string;
  skin: string;
  prop: string;
  ink: string;
  /** painted over the ink: cloth that was black or patterned */
  cloth: string;
  lines: readonly string[];
};

export type Cloth = { skin: string; garment: string; prop: string };

/** How far a colour runs under the ink, so that no paper shows at its edge. */
const UNDER_INK = 6;
/** Ink thicker than twice this is a filled mass, not a line. */
const MASS = 13;

type Sheet = { ink: Mask; silhouette: Mask; open: Mask; regions: Regions };

function sheetOf(cut: Cut): Sheet {
  const ink = maskOf(inkOf(cut.pose), BUST);
  const silhouette = maskOf(silhouetteOf(cut.pose), BUST);
  const cuts = (cut.gaps ?? []).map((d) => line(d, '#000', 6)).join('');
  const walls = cut.gaps ? either(ink, maskOf(cuts, BUST)) : ink;
  const open = minus(silhouette, walls);
  return { ink, silhouette, open, regions: label(open) };
}

/** Solid black areas of a drawing, opened and closed again so that lines fall away. */
function massOf(ink: Mask): Mask {
  return both(grow(shrink(ink, MASS), MASS - UNDER_INK), ink);
}

function clothOf(cut: Cut, sheet: Sheet, skin: Mask): string {
  const black = cut.blackCloth ? shrink(massOf(sheet.ink), 1) : null;
  if (!black && !cut.cloth) return '';
  if (black && !cut.stripe) return outline(black);
  const areas = areasAt(sheet.open, sheet.regions, cut.cloth ?? []);
  const whole = close(black ? either(black, areas) : areas, cut.stripe ?? 10);
  return outline(minus(black ? grow(whole, 1) : whole, grow(skin, UNDER_INK + 1)));
}

/** Cut a bust by its table entry. Throws when a seed has no area. */
export function cutBody(cut: Cut): Body {
  const sheet = sheetOf(cut);
  const skin = areasAt(sheet.open, sheet.regions, cut.skin);
  const prop = cut.prop ? areasAt(sheet.open, sheet.regions, cut.prop) : null;
  const ink = cut.specks ? dropSpecks(sheet.ink, cut.specks) : sheet.ink;
  return {
    silhouette: outline(shrink(sheet.silhouette, 4)),
    skin: outline(grow(skin, UNDER_INK)),
    prop: prop ? outline(grow(prop, UNDER_INK)) : '',
    ink: outline(ink, 0.45, 0),
    cloth: clothOf(cut, sheet, skin),
    lines: cut.lines ?? [],
  };
}

/** The coloured flats of a body, without ink. */
export function bodyFlats(body: Body, cloth: Cloth): string {
  const prop = body.prop ? flat(body.prop, cloth.prop) : '';
  return flat(body.silhouette, cloth.garment) + flat(body.skin, cloth.skin) + prop;
}

/** The ink of a body and the cloth that lies over ink. */
export function bodyInk(body: Body, cloth: Cloth): string {
  const ink = flat(body.ink, INK, 1, 'fill-rule="evenodd"');
  const over = body.cloth ? flat(body.cloth, cloth.garment, 1, 'fill-rule="evenodd"') : '';
  return ink + over + body.lines.map((d) => line(d, INK, 11)).join('');
}
