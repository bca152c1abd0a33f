// How one kitchen differs from another: colours, and what stands at its two ends. One line a kitchen.
// Must not know: how any of it is drawn.

export type KitchenStyle = {
  wall: string;
  /** wood of the window */
  frame: string;
  /** drawn aside; none: a bare window */
  curtain?: readonly [light: string, dark: string];
  top: string;
  cupboards: string;
  left: { fridge: readonly [light: string, dark: string] } | 'stove';
  right: 'hood' | 'poster' | 'copper';
  kettle: string;
  /** how far the counter is lowered, scene units, with room for knees under it */
  lowered: number;
  lamp: readonly [light: string, dark: string];
  /** middle, half-way, rim */
  table: readonly [string, string, string];
};

export const PLAIN: KitchenStyle = {
  wall: '#cf9f76',
  frame: '#c99a6b',
  curtain: ['#9a564f', '#783f45'],
  top: '#dcb88f',
  cupboards: '#56636c',
  left: { fridge: ['#86a0a8', '#647e8a'] },
  right: 'hood',
  kettle: '#b5493a',
  lowered: 0,
  lamp: ['#35676b', '#214347'],
  table: ['#e3a468', '#b67749', '#86513a'],
};

/** By dressing. */
export const STYLES: Readonly<Record<string, KitchenStyle>> = {
  stove: {
    ...PLAIN,
    wall: '#8fa59a',
    frame: '#e0d2b9',
    cupboards: '#7a5a48',
    left: 'stove',
    kettle: '#c3cccb',
    lamp: ['#b5643f', '#8a4a34'],
    table: ['#c9b08a', '#a88c68', '#7a6450'],
  },
  'music-poster': {
    ...PLAIN,
    wall: '#a9b8bd',
    frame: '#efe6d6',
    curtain: ['#d9a84a', '#b5843a'],
    top: '#e6dcc8',
    cupboards: '#3f5f6b',
    left: { fridge: ['#c98a6b', '#a86a52'] },
    right: 'poster',
    lamp: ['#d9a84a', '#a87a34'],
    table: ['#d9b890', '#b08f6c', '#80654f'],
  },
  'low-counters': {
    ...PLAIN,
    wall: '#cdbf94',
    frame: '#e6dcc4',
    curtain: ['#5f7f86', '#48646c'],
    top: '#c9a27a',
    cupboards: '#6f7d62',
    left: { fridge: ['#dfe0d6', '#b9bdb4'] },
    right: 'poster',
    kettle: '#3f6b6a',
    lowered: 46,
    lamp: ['#efe3c8', '#c9b48c'],
  },
  montreal: {
    wall: '#b3aca6',
    frame: '#f0ebe0',
    top: '#e9e4da',
    cupboards: '#33465a',
    left: { fridge: ['#c3c8c8', '#9aa2a4'] },
    right: 'copper',
    kettle: '#c3cccb',
    lowered: 0,
    lamp: ['#b98a4a', '#8a6334'],
    table: ['#b98560', '#93644a', '#6b4638'],
  },
  valdivia: {
    ...PLAIN,
    wall: '#b98e66',
    frame: '#8a5b43',
    curtain: ['#d9d0be', '#b5aa98'],
    cupboards: '#8a5b43',
    left: 'stove',
    right: 'copper',
    kettle: '#3b4150',
    lamp: ['#a3453a', '#7a3430'],
  },
  kobe: {
    ...PLAIN,
    wall: '#cfc3a6',
    frame: '#a8835c',
    curtain: ['#3f5078', '#2f3d60'],
    top: '#c3cccb',
    cupboards: '#b39268',
    left: { fridge: ['#d8dcd6', '#b3bab6'] },
    right: 'hood',
    kettle: '#d9a84a',
    lamp: ['#efe6d2', '#cbbfa4'],
    table: ['#d9a878', '#b48458', '#845c42'],
  },
};
