// How tall people are in the picture, and who sits in a wheelchair. Shared by the scene and the script that draws.
// Must not know: Phaser, poses, stories.

export type Stature = {
  /** size against a grown person of middle height */
  scale: number;
  /** scene units the head is lower */
  drop: number;
  /** seated in a wheelchair in every room */
  onWheels: boolean;
};

const GROWN: Stature = { scale: 1, drop: 0, onWheels: false };

const STATURES: Readonly<Record<string, Partial<Stature>>> = {
  esi: { scale: 0.8, drop: 108 },
  ruth: { drop: 6 },
  noor: { drop: 14 },
  bea: { drop: 2 },
  camila: { drop: 6 },
  tess: { drop: 14 },
  anjali: { drop: 16 },
  meera: { drop: 18 },
  denise: { drop: 12 },
  ash: { drop: 4 },
  mele: { drop: 2 },
  kenji: { drop: 12 },
  fumiko: { drop: 24 },
  imani: { drop: 10 },
  wes: { onWheels: true },
  elodie: { drop: 10 },
  colette: { drop: 10 },
  pam: { drop: 18 },
};

export const statureOf = (figure: string): Stature => ({ ...GROWN, ...STATURES[figure] });
