// Which bust a person takes a posture with, by the length of their sleeves. Bust units.
// Must not know: people, colours, or what lies over the torso.
import type { Posture } from '#app/stageTypes';
import { type Body, cutBody } from '../body.ts';
import { type Cut, CUTS } from '../cuts.ts';
import type { BodyWear } from './bodyWear.ts';

/** A posture without a bust of its own: the arms before the face are a part by themselves. */
export type Bust = Exclude<Posture, 'head-in-hands'>;

/** cloth painted over the hem that the bust was drawn with, so that the body can go on below it */
const HEM = {
  narrow: 'M182 1100L702 1100L706 1196L176 1196Z',
  wide: 'M124 1090L706 1090L706 1196L120 1196Z',
} as const;
const SIDES = {
  narrow: 'M178 1104L174 1196M706 1104L710 1196',
  wide: 'M118 1090L116 1196M712 1090L712 1196',
} as const;

export type Worn = {
  cut: Cut;
  clean: string;
  sides: string;
  /** folded arms come down below the place where a bust ends */
  elbowsLow?: true;
};

const narrow = (cut: Cut, more = ''): Worn => ({
  cut,
  clean: HEM.narrow + more,
  sides: SIDES.narrow,
});

/** placket and pocket of a shirt that not everybody wears */
const SHIRT_FRONT = 'M430 600L530 600L530 1190L430 1190ZM225 766L400 766L400 816L225 816Z';

/** what is left of a stripe beside the open hand */
const STRIPE_END = 'M520 800L690 800L690 960L520 960Z';

export const BUSTS: Readonly<Record<BodyWear['sleeves'], Readonly<Record<Bust, Worn>>>> = {
  short: {
    'turned-away': narrow(CUTS.plain),
    'arms-crossed': { cut: CUTS.armsBare, clean: HEM.wide, sides: SIDES.wide },
    holding: narrow(CUTS.handAtChest),
    'leaning-in': narrow(CUTS.plain),
    open: narrow(CUTS.openBare, STRIPE_END),
  },
  long: {
    'turned-away': narrow(CUTS.longPlain),
    'arms-crossed': { cut: CUTS.armsSleeved, clean: '', sides: '', elbowsLow: true },
    holding: narrow(CUTS.mug, SHIRT_FRONT),
    'leaning-in': narrow(CUTS.longPlain),
    open: narrow(CUTS.openSleeved, STRIPE_END),
  },
};

const cache = new Map<Cut, Body>();

export function bodyOf(cut: Cut): Body {
  const known = cache.get(cut) ?? cutBody(cut);
  cache.set(cut, known);
  return known;
}
