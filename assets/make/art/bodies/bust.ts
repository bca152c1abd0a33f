// The upper body of one person in one posture, with everything they wear, as markup in bust units.
// Must not know: heads beyond the jaw's shadow, pixels, the room.
import { type Cloth, bodyFlats, bodyInk } from '../body.ts';
import { CUTS } from '../cuts.ts';
import { jawShadow } from '../heads/head.ts';
import { backNeck, buriedNeck, necklineSvg } from '../neckline.ts';
import { INK, flat, line } from '../shapes.ts';
import type { Look } from '../cast.ts';
import { BUSTS, type Bust, bodyOf } from './busts.ts';
import { overNeck, patternOf, underNeck } from './pieces.ts';
import { warped } from './warp.ts';

const JAW = '<!--jaw-->';

const clothOf = ({ skin, wear }: Look): Cloth => ({ skin, garment: wear.garment, prop: wear.prop });

const clipped = (id: string, d: string, inner: string, extra = ''): string =>
  `<clipPath id="${id}"><path d="${d}"${extra}/></clipPath><g clip-path="url(#${id})">${inner}</g>`;

const ABOVE_HEM = 'M-300 548L1200 548L1200 1120L-300 1120Z';

/** Everything above the cut edge except hands and arms that lie before the torso. */
const aroundFront = (front: string): string => `M-300 300L1200 300L1200 1196L-300 1196Z${front}`;

/** The bust of a posture; the jaw's shadow is put in last because it is not bent to the build. */
export function bustSvg(look: Look, posture: Bust): string {
  const { wear, skin, shade, figure } = look;
  const { cut, clean, sides, elbowsLow } = BUSTS[wear.sleeves][posture];
  const body = bodyOf(cut);
  const id = `${figure}-${posture}`;
  const view = posture === 'turned-away' ? 'back' : 'front';
  const neck =
    view === 'back'
      ? backNeck(wear, { skin, shade })
      : necklineSvg(wear, { skin, shade }, `${id}-neck`, JAW);
  const worn =
    flat(clean, wear.garment) +
    clipped(`${id}-weave`, body.silhouette, clipped(`${id}-clean`, clean, patternOf(wear)));
  const over =
    worn +
    line(sides, INK, 11) +
    buriedNeck(wear, view) +
    underNeck(wear, view) +
    neck +
    overNeck(wear, view);
  const cloth = clothOf(look);
  const flats = bodyFlats(body, cloth, clipped(`${id}-cloth`, body.silhouette, patternOf(wear)));
  const woven = body.cloth
    ? clipped(`${id}-refill`, body.cloth, patternOf(wear), ' clip-rule="evenodd"')
    : '';
  const edge = cut.outlined ? clipped(`${id}-edge`, ABOVE_HEM, line(body.silhouette, INK, 11)) : '';
  const whole =
    flats +
    bodyInk(body, cloth, woven) +
    edge +
    clipped(`${id}-front`, aroundFront(body.front), over, ' clip-rule="evenodd"');
  const ended = elbowsLow ? whole : clipped(`${id}-end`, END, whole);
  return warped(ended, look.build).replace(JAW, jawShadow());
}

/** Where legs and hanging arms take over, above the hem that most busts were drawn with. */
const END = 'M-400 300L1300 300L1300 1147L-400 1147Z';

const BELOW_NECK = 'M-300 540L330 540L384 512L548 512L600 540L1200 540L1200 1190L-300 1190Z';

const NO_HEM = 'M-400 300L1300 300L1300 1300L724 1300L724 1140L160 1140L160 1300L-400 1300Z';

/** From behind with both arms around somebody: elbows out, hands out of sight. */
export function huggingSvg(look: Look): string {
  const { wear, skin, shade, figure } = look;
  const { silhouette } = bodyOf(CUTS.armsSleeved);
  const id = `${figure}-hugging`;
  const bare =
    'M-40 900Q80 930 190 900L190 1230L-40 1230Z M700 900Q780 930 880 890L880 1230L700 1230Z';
  const sleeves =
    wear.sleeves === 'short'
      ? flat(bare, skin) + line('M-20 904Q80 934 188 900M704 900Q780 926 860 894', INK, 10)
      : '';
  const arms = line(
    'M190 720C170 860 172 1040 188 1190M706 720C724 860 722 1040 704 1190',
    INK,
    10,
  );
  const inside =
    patternOf(wear) + sleeves + arms + buriedNeck(wear, 'back') + underNeck(wear, 'back');
  const shape =
    flat(silhouette, wear.garment) +
    clipped(id, silhouette, inside) +
    clipped(`${id}-edge`, NO_HEM, line(silhouette, INK, 13));
  const cloth = clipped(`${id}-down`, BELOW_NECK, shape);
  return warped(cloth + backNeck(wear, { skin, shade }) + overNeck(wear, 'back'), look.build);
}
