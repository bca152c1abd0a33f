// All parts of one person as markup in bust units: what the atlas packs and the scene puts together.
// Must not know: pixels, packing, or the room.
import { EXPRESSIONS, POSTURES, type Posture } from '#app/stageTypes';
import { allEyes, faceOf } from '#scene/faces';
import { type Body, type Cloth, bodyFlats, bodyInk, cutBody } from './body.ts';
import type { Box } from './box.ts';
import type { Look } from './cast.ts';
import { type Cut, CUTS } from './cuts.ts';
import { headInHands } from './hands.ts';
import { eyesSvg } from './heads/eyes.ts';
import { faceSvg, tearSvg } from './heads/face.ts';
import { headFromBehind } from './heads/fromBehind.ts';
import { hairBehind, headSvg, jawShadow, onHead } from './heads/head.ts';
import { backNeck, necklineSvg } from './neckline.ts';

/** `light`: a silhouette takes shade and rim, a feature lies on one and takes neither. */
export type Part = { frame: string; svg: string; light: 'silhouette' | 'feature' };

/** Every part lies within this. */
export const REACH: Box = { x: -220, y: 20, w: 1300, h: 1200 };

type Worn = {
  cut: Cut;
  wide?: true;
  low?: number;
  /** where a hand lies before the neckline and has to be painted again */
  over?: string;
};

/** A posture without a bust of its own: the arms before the face are a part by themselves. */
const BUSTS = POSTURES.filter((posture) => posture !== 'head-in-hands');
type Bust = Exclude<Posture, 'head-in-hands'>;

/** Which bust each person takes a posture with, and how far the shirt's front edge shows. */
const WORN: Record<Look['neckline'], Record<Bust, Worn>> = {
  crew: {
    'turned-away': { cut: CUTS.plain },
    'arms-crossed': { cut: CUTS.armsBare },
    holding: { cut: CUTS.handAtChest, over: 'M300 552L420 540L500 600L560 660V1000H200V700Z' },
    'leaning-in': { cut: CUTS.plain },
    open: { cut: CUTS.openBare, wide: true },
  },
  collar: {
    'turned-away': { cut: CUTS.fromBehind },
    'arms-crossed': { cut: CUTS.armsSleeved, low: 850 },
    holding: { cut: CUTS.mug, low: 730 },
    'leaning-in': { cut: CUTS.buttoned, low: 700 },
    open: { cut: CUTS.openSleeved, wide: true, low: 770 },
  },
};

const cache = new Map<Cut, Body>();

function bodyOf(cut: Cut): Body {
  const known = cache.get(cut) ?? cutBody(cut);
  cache.set(cut, known);
  return known;
}

const clothOf = ({ skin, garment, prop }: Look): Cloth => ({ skin, garment, prop });

/** The bust of a posture with its neckline and the shadow of the jaw. */
export function bodySvg(look: Look, posture: Bust): string {
  const { cut, wide = false, low = 0, over } = WORN[look.neckline][posture];
  const body = bodyOf(cut);
  const cloth = clothOf(look);
  if (posture === 'turned-away') {
    return bodyFlats(body, cloth) + bodyInk(body, cloth) + backNeck(look);
  }
  const id = `neck-${look.figure}-${posture}`;
  const shadow = `<clipPath id="${id}"><path d="${body.skin}"/></clipPath><g clip-path="url(#${id})">${jawShadow()}</g>`;
  const flats = bodyFlats(body, cloth) + shadow;
  return flats + bodyInk(body, cloth) + necklineSvg(look, wide, low) + handOver(body, cloth, over);
}

/** A hand at the chest lies before the neckline: paint it again over the collar. */
function handOver(body: Body, cloth: Cloth, within: string | undefined): string {
  if (!within) return '';
  const id = `over-${cloth.garment.slice(1)}`;
  const hand = bodyFlats(body, { ...cloth, garment: 'none' }) + bodyInk(body, cloth);
  return `<clipPath id="${id}"><path d="${within}"/></clipPath><g clip-path="url(#${id})">${hand}</g>`;
}

function silhouettes(look: Look): Part[] {
  const bodies = BUSTS.map((posture) => ({
    frame: `body-${posture}`,
    svg: bodySvg(look, posture),
  }));
  const heads = [
    { frame: 'hair-behind', svg: hairBehind(look) },
    { frame: 'head', svg: headSvg(look) },
    { frame: 'head-from-behind', svg: headFromBehind(look) },
    { frame: 'hands', svg: headInHands(look) },
  ];
  return [...bodies, ...heads].map((part) => ({ ...part, light: 'silhouette' as const }));
}

function features(look: Look): Part[] {
  const faces = EXPRESSIONS.map((e) => ({ frame: faceOf(e), svg: onHead(faceSvg(look, e)) }));
  const eyes = allEyes().map(({ frame, lids, gaze }) => ({
    frame,
    svg: onHead(eyesSvg(look, lids, gaze)),
  }));
  const tear = { frame: 'tear', svg: onHead(tearSvg(look)) };
  return [...faces, ...eyes, tear].map((part) => ({ ...part, light: 'feature' as const }));
}

/** Every part of a person; frame names begin with the figure's name. */
export function partsOf(look: Look): Part[] {
  return [...silhouettes(look), ...features(look)].map((part) => ({
    ...part,
    frame: `${look.figure}/${part.frame}`,
  }));
}
