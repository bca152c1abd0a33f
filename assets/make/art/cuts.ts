// How each Open Peeps bust is cut into skin, garment and prop: seeds, in the bust's own units, found by eye.
// Must not know: colours, people, files. A seed may lie up to 40 units beside its area.

export type Seed = readonly [number, number];

export type Cut = {
  /** around sleeves that lie before the torso; what is worn there stays behind them, as behind bare hands and props */
  front?: string;
  /** go over the outline once more, where a pattern has bitten into it */
  outlined?: true;
  /** name of the bust in Open Peeps */
  pose: string;
  /** bare skin: neck, hands, forearms */
  skin: readonly Seed[];
  prop?: readonly Seed[];
  /** the bust is drawn as a black mass that has to be refilled with cloth */
  blackCloth?: boolean;
  /** areas of cloth, when the pattern between them has to be painted over */
  cloth?: readonly Seed[];
  /** how wide the pattern between areas of cloth is, in units */
  stripe?: number;
  /** ink marks smaller than this many square units are pattern and go */
  specks?: number;
  /** invisible cuts that close an open outline */
  gaps?: readonly string[];
  /** an area of which nothing is kept: what sticks out of a neckline that is drawn anew */
  erased?: string;
  /** strokes to add, where cloth was painted over a line that is wanted */
  lines?: readonly string[];
};

const STRIPES: readonly Seed[] = [
  [262, 565],
  [250, 618],
  [612, 573],
  [637, 623],
  [437, 688],
  [315, 737],
  [594, 743],
  [300, 804],
  [260, 865],
  [644, 826],
  [585, 889],
  [532, 953],
  [491, 1029],
  [450, 1103],
];

export const CUTS = {
  armsBare: {
    pose: 'ArmsCrossed',
    skin: [
      [454, 471],
      [279, 955],
      [601, 917],
    ],
    blackCloth: true,
  },
  armsSleeved: {
    front:
      'M-20 980L110 1010L160 930L260 892L420 880L540 900L620 890L690 920L720 985L800 930L860 940L860 1200L700 1190L560 1110L420 1080L200 1170L20 1190Z',
    pose: 'Sweater',
    skin: [
      [462, 460],
      [259, 967],
    ],
    specks: 900,
  },
  mug: {
    front:
      'M-40 880L60 950L200 950L300 897L318 882L348 887L340 960L352 1004L346 1026L320 1024L240 1090L60 1160L-40 1160Z',
    pose: 'Coffee',
    skin: [
      [467, 474],
      [431, 893],
      [496, 778],
    ],
    prop: [[591, 865]],
    erased: 'M304 538L318 496L370 490L366 514L344 528L316 541Z',
    gaps: ['M396 516L368 506', 'M548 522L566 530'],
  },
  handAtChest: {
    pose: 'Killer',
    skin: [
      [470, 500],
      [337, 759],
      [430, 620],
      [723, 1061],
    ],
    cloth: [[566, 753]],
    stripe: 10,
    blackCloth: true,
  },
  plain: {
    pose: 'ShirtFilled',
    skin: [
      [456, 488],
      [110, 1067],
      [760, 1038],
    ],
    blackCloth: true,
  },
  openBare: {
    outlined: true,
    pose: 'Explaining',
    skin: [
      [459, 507],
      [420, 850],
      [500, 850],
      [737, 953],
      [200, 900],
    ],
    cloth: STRIPES,
    stripe: 14,
  },
  openSleeved: {
    outlined: true,
    front: 'M20 960L150 975L300 890L340 858L408 930L300 1016L220 1086L150 1150L40 1160Z',
    pose: 'Explaining',
    skin: [
      [459, 507],
      [420, 850],
      [500, 850],
    ],
    cloth: [...STRIPES, [491, 1029], [234, 914], [240, 560], [600, 760], [560, 880], [737, 953]],
    stripe: 14,
    gaps: ['M336 860Q372 884 400 926'],
    lines: ['M338 862Q374 884 398 924'],
  },
  longPlain: {
    pose: 'PoloSweater',
    skin: [[484, 497]],
    blackCloth: true,
    stripe: 22,
    lines: [
      'M172 1190Q168 1060 190 960',
      'M704 1190Q712 1060 694 960',
      'M72 784Q75 770 80 756',
      'M738 774Q742 786 746 800',
      'M30 1116Q40 1160 74 1168',
    ],
  },
} as const satisfies Record<string, Cut>;

export type CutName = keyof typeof CUTS;
