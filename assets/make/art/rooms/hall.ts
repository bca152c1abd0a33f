// A school or parish hall: tall windows, a small stage, a trestle table with a cloth. Dressed for a fair or a banquet.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { ellipse, flat } from '../shapes.ts';
import { far, frameOf, long, rect } from './outsideKit.ts';
import { type RoomArt, plaster } from './room.ts';

const HOLES = [rect(470, 70, 140, 230), rect(670, 70, 140, 230), rect(30, 70, 120, 230)];

/** The stage at the right with its curtain drawn. */
function platform(b: Brush): string {
  const curtain = 'M1010 20H1300V430H1010C1030 300 1030 150 1010 20Z';
  return (
    b.far(curtain, '#8f4a4a', { width: 5 }) +
    b.stroke(
      'M1064 24C1076 160 1074 300 1062 428M1124 24C1134 160 1132 300 1122 428M1188 24C1196 160 1194 300 1186 428M1246 24L1246 428',
      { width: 4, opacity: 0.55, ...far },
    ) +
    b.far('M990 -10H1300V40Q1150 66 990 40Z', '#7b3f45', { width: 5 }) +
    b.far(rect(980, 428, 320, 110), '#a8744f', { width: 5 })
  );
}

const bars = (b: Brush): string => {
  let d = 'M186 90L186 520M300 90L300 520';
  for (let y = 110; y < 510; y += 34) d += `M186 ${y}L300 ${y}`;
  return b.stroke(d, { width: 7, colour: '#b98a60', taper: 0 });
};

function stack(b: Brush): string {
  let out = '';
  for (let i = 0; i < 5; i++) {
    const y = 500 - i * 16;
    out += b.far(`M846 ${y}L930 ${y}L934 ${y + 12}L842 ${y + 12}Z`, i % 2 ? '#3f6b78' : '#4d7a86', {
      width: 3.5,
    });
  }
  return (
    out +
    b.far('M850 436L926 436L922 372L856 372Z', '#4d7a86', { width: 4 }) +
    b.stroke('M846 512L838 560M930 512L938 560', { width: 5, ...far })
  );
}

function cloth(b: Brush): string {
  return (
    b.thing('M-20 556Q640 534 1300 556L1300 600L-20 600Z', '#f0e6d2', { width: 6.5, taper: 0 }) +
    flat('M-20 596H1300V740H-20Z', '#d9c8ae') +
    b.stroke('M-20 600L1300 600', { width: 4, taper: 0 }) +
    b.stroke(
      'M90 606Q80 670 96 740M260 606Q272 670 258 740M450 606Q440 670 456 740M640 606Q652 670 640 740M830 606Q820 670 836 740M1020 606Q1032 670 1018 740M1190 606Q1180 670 1196 740',
      { width: 4, opacity: 0.4 },
    )
  );
}

/** Flags on strings, children's paintings, balloons. */
function fair(b: Brush): string {
  const colours = ['#c8683f', '#e8c27c', '#3f7a76', '#8c4f6a', '#6f98a0'];
  let flags = b.stroke('M-20 30Q300 96 640 44T1300 30', { width: 3, taper: 0, ...far });
  for (let i = 0; i < 21; i++) {
    const x = 20 + i * 62;
    const t = x / 1280;
    const y = 30 + Math.sin(t * Math.PI * 2) * 18 + 22 * Math.sin(t * Math.PI);
    flags += b.far(`M${x - 17} ${y}L${x + 17} ${y}L${x} ${y + 38}Z`, colours[i % 5] ?? '#fff', {
      width: 2.6,
    });
  }
  const art = (x: number, y: number, sky: string, sun: string): string =>
    b.far(rect(x, y, 74, 56), '#f3ead7', { width: 3 }) +
    flat(rect(x + 6, y + 6, 62, 44), sky) +
    flat(ellipse(x + 22, y + 22, 9, 9), sun) +
    flat(`M${x + 34} ${y + 50}l14 -24l14 24Z`, '#a8543c');
  return (
    flags +
    art(512, 330, '#a9c6cf', '#e8c27c') +
    art(604, 336, '#c9d6a8', '#c8683f') +
    art(698, 330, '#cdb9d0', '#e8c27c')
  );
}

/** Cloth from the ceiling, strings of small lights, two tall vases. */
function party(b: Brush): string {
  let lights = '';
  for (let i = 0; i < 30; i++) {
    const x = 30 + i * 42;
    const y = 96 + Math.abs(Math.sin(i * 0.52)) * 30;
    lights += `<circle cx="${x}" cy="${y.toFixed(0)}" r="13" fill="#ffe2aa" opacity=".22"/><circle cx="${x}" cy="${y.toFixed(0)}" r="4.6" fill="#fff4d0"/>`;
  }
  const swag = (x: number, c: string): string =>
    b.far(`M${x} -20C${x + 60} 90 ${x + 260} 90 ${x + 320} -20Z`, c, { width: 4 });
  const vase = (x: number): string =>
    b.far(`M${x - 12} 500L${x - 7} 400L${x + 7} 400L${x + 12} 500Z`, '#e9dcc0', { width: 3.5 }) +
    flat(
      [-26, 0, 26, -14, 14].map((dx, i) => ellipse(x + dx, 384 - (i % 3) * 16, 17, 15)).join(''),
      '#d98a5a',
    ) +
    flat([-14, 12].map((dx) => ellipse(x + dx, 366, 11, 10)).join(''), '#b5413a');
  return (
    [0, 320, 640, 960].map((x, i) => swag(x, i % 2 ? '#c98a3e' : '#a8455a')).join('') +
    lights +
    vase(540) +
    vase(740)
  );
}

export function hall(): RoomArt {
  const b = brushFrom(103);
  const floor =
    flat(rect(0, 500, 1280, 220), '#b98a60') +
    b.stroke('M0 500L980 500', { width: 4.5, ...long }) +
    b.stroke('M200 500L60 720M460 500L400 720M820 500L880 720', { width: 3, opacity: 0.4, ...far });
  return {
    kind: 'hall',
    plan: { sky: { x: 26, y: 66, w: 788, h: 238 }, shaft: { x: 430, y: 280, w: 420, h: 420 } },
    wall:
      plaster('hall', '#c2b49a', HOLES.join('')) +
      flat(rect(0, 396, 1280, 104), '#8fa096', 0.8) +
      b.stroke('M0 396L1280 396', { width: 4, ...long }) +
      floor +
      frameOf(b, 470, 70, 140, 230, '#e2d6bd') +
      frameOf(b, 670, 70, 140, 230, '#e2d6bd') +
      frameOf(b, 30, 70, 120, 230, '#e2d6bd') +
      bars(b) +
      stack(b) +
      platform(b),
    front: cloth(b),
    overlays: { fair: { wall: fair(b) }, party: { wall: party(b) } },
  };
}
