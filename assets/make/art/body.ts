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
  /** hands, arms and props that lie before the torso */
  front: string;
};

export type Cloth = { skin: string; garment: string; prop: string };

/** How far a colour runs under the ink, so that no paper shows at its edge. */
const UNDER_INK = 6;
/** A hand lies before the torso with its own ink. */
const FRONT_INK = 8;
/** Ink thicker than twice this is a filled mass, not a line. */
const MASS = 13;

type Sheet = { ink: Mask; silhouette: Mask; open: Mask; regions: Regions };

/** Ink, silhouette and the open areas between them. */
export function sheetOf(cut: Cut): Sheet {
  const gone = cut.erased ? maskOf(flat(cut.erased, '#000'), BUST) : null;
  const kept = (whole: Mask): Mask => (gone ? minus(whole, gone) : whole);
  const ink = kept(maskOf(inkOf(cut.pose), BUST));
  const silhouette = kept(maskOf(silhouetteOf(cut.pose), BUST));
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

/** Everything bare or held but the neck, which is a cut's first seed, and the sleeves named by the table. */
function frontOf(cut: Cut, sheet: Sheet): string {
  const held = [...cut.skin.slice(1), ...(cut.prop ?? [])];
  const near = held.length > 0 ? grow(areasAt(sheet.open, sheet.regions, held), FRONT_INK) : null;
  const sleeves = cut.front ? maskOf(flat(cut.front, '#000'), BUST) : null;
  if (near && sleeves) return outline(either(near, sleeves));
  const only = near ?? sleeves;
  return only ? outline(only) : '';
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
    front: frontOf(cut, sheet),
  };
}

/** The coloured flats of a body, without ink; `weave` is a pattern on the garment. */
export function bodyFlats(body: Body, cloth: Cloth, weave = ''): string {
  const prop = body.prop ? flat(body.prop, cloth.prop) : '';
  return flat(body.silhouette, cloth.garment) + weave + flat(body.skin, cloth.skin) + prop;
}

/** The ink of a body and the cloth that lies over ink; `weave` is a pattern on that cloth, already clipped to it. */
export function bodyInk(body: Body, cloth: Cloth, weave = ''): string {
  const ink = flat(body.ink, INK, 1, 'fill-rule="evenodd"');
  const over = body.cloth ? flat(body.cloth, cloth.garment, 1, 'fill-rule="evenodd"') : '';
  return ink + over + weave + body.lines.map((d) => line(d, INK, 11)).join('');
}
