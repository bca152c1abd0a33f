// What people wear in The Second Drawer and The Other Chair: a tiler and a night nurse, and who they meet.
// Must not know: faces, poses, or how cloth is drawn.
import type { Dressed } from '../../bodies/bodyWear.ts';

export const secondDrawer: readonly Dressed[] = [
  // a tiler's work shirt
  {
    figure: 'marek',
    age: 44,
    build: 'broad',
    wear: {
      garment: '#c8683f',
      trim: '#a9522f',
      sleeves: 'long',
      neckline: 'collar',
      pieces: [
        { kind: 'placket', colour: '#efe3c8' },
        { kind: 'pocket', colour: '#b95c36' },
      ],
      prop: '#efe3c8',
      bottoms: '#4a4652',
      legs: 'trousers',
      hem: 1290,
    },
  },
  // a night nurse's tunic with a fob watch
  {
    figure: 'ruth',
    age: 42,
    build: 'medium',
    wear: {
      garment: '#2f5d62',
      trim: '#7a4a72',
      sleeves: 'short',
      neckline: 'vee',
      pieces: [{ kind: 'pocket', colour: '#2a5459' }],
      prop: '#d9c3a0',
      bottoms: '#2b3a4a',
      legs: 'trousers',
      hem: 1370,
    },
  },
  // a school jumper
  {
    figure: 'esi',
    age: 8,
    build: 'child',
    wear: {
      garment: '#8a3f4c',
      trim: '#e6d6b4',
      sleeves: 'long',
      neckline: 'vee',
      pieces: [],
      prop: '#efe3c8',
      bottoms: '#5c6b78',
      legs: 'skirt',
      hem: 1260,
    },
  },
  // a cardigan and a lanyard: the debt line
  {
    figure: 'colette',
    age: 51,
    build: 'medium',
    wear: {
      garment: '#6f7f63',
      trim: '#8d9b7d',
      under: '#efe3c8',
      sleeves: 'long',
      neckline: 'open',
      pieces: [{ kind: 'lanyard', colour: '#a3324a' }],
      prop: '#d9c3a0',
      bottoms: '#3f3a4c',
      legs: 'trousers',
      hem: 1330,
    },
  },
  // a quilted waistcoat at the cake stall
  {
    figure: 'pam',
    age: 60,
    build: 'heavy',
    wear: {
      garment: '#b9879a',
      trim: '#7d5066',
      sleeves: 'long',
      neckline: 'crew',
      pieces: [{ kind: 'quilted', colour: '#5b4a72' }],
      prop: '#efe3c8',
      bottoms: '#43506a',
      legs: 'trousers',
      hem: 1280,
    },
  },
  // a rugby fleece, zipped
  {
    figure: 'gareth',
    age: 38,
    build: 'heavy',
    wear: {
      garment: '#4e6e8a',
      trim: '#d9c3a0',
      sleeves: 'long',
      neckline: 'roll',
      pieces: [{ kind: 'zip', colour: '#d9c3a0' }],
      prop: '#d9c3a0',
      bottoms: '#54505c',
      legs: 'trousers',
      hem: 1270,
    },
  },
];
