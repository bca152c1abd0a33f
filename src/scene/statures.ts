// How tall and wide people are in the picture, who has short sleeves, who sits in a wheelchair. Shared by the scene and the script that draws.
// Must not know: Phaser, poses, stories.

export type Build = 'slight' | 'medium' | 'broad' | 'heavy' | 'child';

export type Stature = {
  /** size against a grown person of middle height */
  scale: number;
  /** scene units the head is lower */
  drop: number;
  /** seated in a wheelchair in every room */
  onWheels: boolean;
  /** short sleeves: who holds on to something has a hand at the chest, and nothing in it */
  bareArms: boolean;
  /** to which the drawing of a body is bent */
  build: Build;
};

const GROWN: Stature = { scale: 1, drop: 0, onWheels: false, bareArms: false, build: 'medium' };

const STATURES: Readonly<Record<string, Partial<Stature>>> = {
  marek: { build: 'broad' },
  ruth: { drop: 6, bareArms: true },
  esi: { scale: 0.8, drop: 108, build: 'child' },
  colette: { drop: 10 },
  pam: { drop: 18, build: 'heavy' },
  gareth: { build: 'heavy' },
  noor: { drop: 14, build: 'slight' },
  bea: { drop: 2 },
  camila: { drop: 6 },
  'andres-mother': { build: 'heavy' },
  tess: { drop: 14, build: 'slight' },
  chef: { bareArms: true, build: 'heavy' },
  anjali: { drop: 16, bareArms: true },
  vikram: { build: 'broad' },
  meera: { drop: 18, bareArms: true, build: 'slight' },
  grant: { build: 'broad' },
  denise: { drop: 12 },
  dale: { build: 'heavy' },
  ash: { drop: 4, build: 'slight' },
  mele: { drop: 2, bareArms: true, build: 'broad' },
  'mele-aunt': { bareArms: true, build: 'heavy' },
  kenji: { drop: 12, build: 'slight' },
  fumiko: { drop: 24, build: 'slight' },
  imani: { drop: 10, bareArms: true },
  wes: { onWheels: true, build: 'broad' },
  elodie: { drop: 10, build: 'slight' },
  marcus: { build: 'broad' },
};

export const statureOf = (figure: string): Stature => ({ ...GROWN, ...STATURES[figure] });
