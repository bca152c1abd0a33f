// What two people have by them away from a kitchen: cups of paper and steel, glasses, a second bunch of keys.
// Must not know: rooms, places, or whose is whose.
import type { Brush } from '../brush.ts';
import { ellipse, flat, group, line } from '../shapes.ts';
import { type Thing, shadow } from './kit.ts';

const paperCup = (b: Brush, band: string): string =>
  shadow(36) +
  b.thing('M-32 -84L32 -84L24 0Q0 7 -24 0Z', '#f3ead7', { width: 5 }) +
  flat('M14 -82L30 -83L23 -1Q16 3 8 3Z', '#cbb79a', 0.7) +
  flat('M-29 -60L29 -60L26 -26Q0 -20 -26 -26Z', band) +
  line('M-29 -60L29 -60M-26 -26Q0 -20 26 -26', '#241a2b', 3, 0.8) +
  b.thing('M-37 -84L-34 -95Q0 -102 34 -95L37 -84Q0 -77 -37 -84Z', '#fbf6ea', { width: 4.5 });

const flaskCup = (b: Brush, colour: string): string =>
  shadow(40) +
  b.thing('M-37 -56L37 -56L28 0Q0 7 -28 0Z', colour, { width: 5.5 }) +
  line('M-33 -34L33 -34', '#f2f6f4', 4, 0.8) +
  flat(ellipse(0, -56, 35, 7), '#5a3a2a') +
  b.stroke(ellipse(0, -56, 37, 8), { width: 4, taper: 0 });

const secondGlass: Thing = (b) =>
  group(
    'scale(-1 1)',
    shadow(32) +
      b.thing('M-27 -70L27 -70L22 0Q0 6 -22 0Z', '#e6efe4', { width: 4.5 }) +
      flat('M-24 -40L24 -40L21 -1Q0 4 -21 -1Z', '#b4d0c4', 0.85) +
      flat(ellipse(0, -40, 24, 5), '#d3e6dc'),
  );

/** Their own ring, with a tag of leather. */
const secondKeys: Thing = (b) =>
  group(
    'scale(-1 1)',
    shadow(46) +
      b.stroke(ellipse(-28, -10, 20, 11), { width: 5, colour: '#a8874f' }) +
      b.thing('M-10 -13L44 -22L52 -15L42 -8L34 -10L28 -4L-6 -3Z', '#b9c0ba', { width: 4 }) +
      b.thing('M-50 -8L-88 2L-82 16L-44 4Z', '#8c4f45', { width: 4 }),
  );

export const BY_THEM: Record<string, Thing> = {
  'paper-cup': (b) => paperCup(b, '#b98a5c'),
  'second-paper-cup': (b) => group('scale(-1 1)', paperCup(b, '#5f8a7a')),
  'flask-cup': (b) => flaskCup(b, '#a9b8ba'),
  'second-flask-cup': (b) => group('scale(-1 1)', flaskCup(b, '#c98a6a')),
  'second-glass': secondGlass,
  'second-keys': secondKeys,
};
