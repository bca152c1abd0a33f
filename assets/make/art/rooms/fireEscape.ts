// A landing of a fire escape above a city: iron, brick at the edge, water towers, somebody else's lit windows.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { chanceFrom } from '../random.ts';
import { flat } from '../shapes.ts';
import { bricks, far, long, railing, rect } from './outsideKit.ts';
import type { RoomArt } from './room.ts';

const IRON = '#4a4259';
const DECK = '#6b6480';
const TRACK = '#625c78';

function skyline(b: Brush): { outside: string; awake: string } {
  const back =
    'M120 500V300H190V262H262V330H330V214H404V300H470V250H548V338H628V196H640V176H652V196H700V320H770V268H858V318H930V228H1010V300H1090V252H1180V500Z';
  const near = 'M120 560V390H236V352H360V420H470V376H600V432H742V382H880V430H1010V366H1180V560Z';
  const chance = chanceFrom(8);
  let lit = '';
  let dark = '';
  for (let x = 140; x < 1170; x += 34) {
    for (let y = 300; y < 500; y += 40) {
      const roll = chance();
      if (roll < 0.24) lit += rect(x, y + 6, 11, 16);
      else if (roll < 0.5) dark += rect(x, y + 6, 11, 16);
    }
  }
  const outside =
    flat(back, '#858fa9') +
    b.stroke(back, { width: 2.6, opacity: 0.4, ...far }) +
    flat(near, '#6a728e') +
    flat(dark, '#434a68', 0.5) +
    tower(b, 812, 268);
  return { outside, awake: flat(lit, '#f0c27a') };
}

function tower(b: Brush, x: number, y: number): string {
  return (
    b.stroke(`M${x - 22} ${y}L${x - 26} ${y + 40}M${x + 22} ${y}L${x + 26} ${y + 40}`, {
      width: 4,
      ...far,
    }) +
    b.far(`M${x - 30} ${y - 52}L${x + 30} ${y - 52}L${x + 28} ${y}L${x - 28} ${y}Z`, '#8d6a5a', {
      width: 3.5,
    }) +
    b.far(`M${x - 36} ${y - 50}L${x} ${y - 82}L${x + 36} ${y - 50}Z`, '#6f5a63', { width: 3.5 })
  );
}

/** The raised railway that the last train runs on. */
const track = (b: Brush): string =>
  flat(rect(120, 470, 1060, 16), TRACK) +
  b.stroke('M120 470L1180 470M120 488L1180 488', { width: 3.5, ...long }) +
  b.stroke('M300 488L300 720M640 488L640 720M980 488L980 720', {
    width: 12,
    colour: TRACK,
    taper: 0,
  });

/** Brick at both edges, and the iron stair that goes on up. */
function house(b: Brush): string {
  const chance = chanceFrom(17);
  let treads = '';
  for (let i = 0; i < 10; i++) treads += `M${1070 + i * 26} ${420 - i * 44}l62 0`;
  return (
    b.far('M-20 -20H150V740H-20Z', '#9c6553', { width: 5 }) +
    bricks(chance, -10, 10, 160, 700) +
    b.far(rect(16, 110, 92, 220), '#e9c27c', { width: 5 }) +
    b.stroke('M62 110L62 330M16 214L108 214', { width: 4, ...far }) +
    flat('M16 110h30q6 110 -10 220h-20Z', '#b5643f', 0.85) +
    b.far('M4 330L122 330L124 350L2 350Z', '#c9b59c', { width: 4 }) +
    b.far('M1172 -20H1300V740H1172Z', '#8f5d50', { width: 5 }) +
    bricks(chance, 1180, 10, 120, 700) +
    b.stroke('M1052 450L1310 14M1120 450L1370 28', { width: 9, colour: IRON, taper: 0 }) +
    b.stroke(treads, { width: 7, colour: IRON, taper: 0 })
  );
}

export function fireEscape(): RoomArt {
  const b = brushFrom(61);
  const slab = flat('M120 520H1180V720H120Z', DECK);
  return {
    kind: 'fire-escape',
    plan: {
      sky: { x: 0, y: 0, w: 1280, h: 480 },
      lamps: [
        { x: 90, y: 230, r: 520 },
        { x: 700, y: 480, r: 460, cold: true },
      ],
    },
    ...skyline(b),
    wall: slab + track(b) + house(b),
    front: flat(rect(-20, 560, 1320, 180), DECK) + railing(b, 548, IRON),
  };
}
