// Stairs inside a house of flats: a landing with its window, steps going up, and the banister they stand behind.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { ellipse, flat } from '../shapes.ts';
import { far, frameOf, long, rect } from './outsideKit.ts';
import { type RoomArt, plaster } from './room.ts';

const PANE = rect(556, 50, 168, 236);

function flight(b: Brush): string {
  let steps = '';
  let bars = '';
  let under = 'M820 470';
  for (let i = 0; i < 10; i++) {
    const x = 840 + i * 50;
    const y = 470 - i * 40;
    under += `L${x} ${y}L${x} ${y - 40}`;
    steps += b.stroke(`M${x} ${y}L${x} ${y - 40}L${x + 50} ${y - 40}`, { width: 4, ...far });
    bars += `M${x + 26} ${y - 40}L${x + 26} ${y - 150}`;
  }
  return (
    flat(`${under}L1340 70L1340 720L820 720Z`, '#a9876a') +
    flat('M820 720L820 492L1340 92L1340 720Z', '#8a6a58') +
    steps +
    b.stroke(bars, { width: 5, opacity: 0.8, ...far }) +
    b.stroke('M830 352L1330 -50', { width: 13, colour: '#5f3b2e', taper: 0 })
  );
}

const post = (b: Brush): string =>
  b.far(rect(812, 320, 30, 400), '#6b4535') + b.far(ellipse(827, 312, 24, 20), '#7d533f');

/** Another family's door, a mat, and a row of bells. */
function door(b: Brush): string {
  return (
    b.far(rect(54, 96, 196, 440), '#3f5f63', { width: 5 }) +
    b.stroke(`${rect(80, 126, 144, 150)}${rect(80, 306, 144, 190)}`, {
      width: 3.5,
      opacity: 0.6,
      ...far,
    }) +
    flat(ellipse(226, 330, 9, 9), '#e8c27c') +
    b.far(rect(136, 84, 32, 24), '#e9dcc0', { width: 3 })
  );
}

function banister(b: Brush): string {
  let bars = '';
  for (let x = 30; x < 1280; x += 92) {
    bars += b.thing(
      `M${x - 9} 590Q${x - 18} 640 ${x - 7} 680L${x - 9} 740L${x + 9} 740L${x + 7} 680Q${x + 18} 640 ${x + 9} 590Z`,
      '#8a5b43',
      { width: 4.5 },
    );
  }
  return (
    flat(rect(-20, 570, 1320, 170), '#5b4a4e') +
    bars +
    b.thing('M-20 546Q640 532 1300 546L1300 592Q640 580 -20 592Z', '#a8704c', {
      width: 7,
      taper: 0,
    })
  );
}

export function stairsInside(): RoomArt {
  const b = brushFrom(53);
  const dado = rect(0, 372, 1280, 348);
  return {
    kind: 'stairs',
    plan: { sky: { x: 550, y: 44, w: 180, h: 248 }, shaft: { x: 480, y: 270, w: 320, h: 420 } },
    wall:
      plaster('stairsInside', '#b7a894', PANE) +
      flat(dado, '#7b8a80', 0.9) +
      b.stroke('M0 372L1280 372M0 384L1280 384', { width: 4, opacity: 0.7, ...long }) +
      frameOf(b, 556, 50, 168, 236, '#d8c4a2') +
      b.far('M532 296L748 296L756 314L524 314Z', '#d8c4a2', { width: 4 }) +
      b.far('M588 296L640 296L634 262L594 262Z', '#a8543c', { width: 3.5 }) +
      flat(
        'M614 264C590 250 592 220 606 206C612 226 618 232 620 248C628 226 640 222 646 226C642 248 630 258 614 264Z',
        '#5b7a5c',
      ) +
      door(b) +
      flight(b) +
      post(b),
    front: banister(b),
  };
}
