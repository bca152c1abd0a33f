// Telephones, tablets and what they show; earphones, a microphone, a radio.
// Must not know: rooms, places, or who is calling.
import type { Brush } from '../brush.ts';
import { ellipse, flat, group, line, roundedBox } from '../shapes.ts';
import { type Thing, shadow } from './kit.ts';

const glow = (id: string, r: number, y = -44): string =>
  `<defs><radialGradient id="${id}"><stop offset=".3" stop-color="#d8ecf6" stop-opacity=".5"/><stop offset="1" stop-color="#d8ecf6" stop-opacity="0"/></radialGradient></defs><circle cx="4" cy="${y}" r="${r}" fill="url(#${id})"/>`;

/** A telephone leaning against nothing, face to us. */
function phone(b: Brush, screen: string, on: string): string {
  return (
    shadow(40) +
    b.thing('M-36 0L-28 -96Q-27 -104 -18 -104L32 -104Q41 -104 40 -96L34 0Z', '#2b2233', {
      width: 5,
    }) +
    flat('M-28 -6L-21 -96L33 -96L27 -6Z', screen) +
    on
  );
}

const lit = (b: Brush, id: string, on: string, screen = '#d8ecf2'): string =>
  glow(id, 74, -60) + phone(b, screen, on);

/** A call coming in: a face in a ring, one red, one green. */
const phoneCall: Thing = (b) =>
  lit(
    b,
    'call',
    flat(ellipse(4, -70, 15, 15), '#8fa6a2') +
      flat('M-8 -60q12 -14 24 0Z', '#4d6d74') +
      flat(ellipse(-9, -24, 9, 9), '#b5493a') +
      flat(ellipse(17, -24, 9, 9), '#5f8a58'),
  );

/** A message left: the wave of a voice. */
const phoneVoicemail: Thing = (b) =>
  lit(
    b,
    'voice',
    line('M-14 -54v8M-7 -60v20M0 -66v32M7 -58v16M14 -62v24M21 -54v8', '#2f5d62', 4) +
      flat('M-2 -26l12 7l-12 7Z', '#2f5d62') +
      flat(ellipse(26, -92, 7, 7), '#c8503a'),
  );

/** Messages, theirs and ours. */
const phoneThread: Thing = (b) =>
  lit(
    b,
    'thread',
    flat(roundedBox(-18, -90, 34, 13, 5) + roundedBox(-19, -58, 28, 12, 5), '#ffffff') +
      flat(
        roundedBox(-2, -74, 30, 12, 5) +
          roundedBox(-6, -41, 34, 13, 5) +
          roundedBox(2, -24, 24, 11, 5),
        '#c8784f',
      ),
  );

/** A map with one dot in it; the dot is green, or grey when it is off. */
const map = (dot: string, halo: string): string =>
  flat('M-28 -6L-21 -96L33 -96L27 -6Z', '#dfe6cf') +
  line('M-22 -70L32 -58M-24 -36L30 -44M-4 -96L-8 -6M18 -96L14 -6', '#ffffff', 5) +
  flat('M4 -92L16 -92L15 -74L3 -76Z', '#9cc3cf') +
  flat(ellipse(4, -51, 14, 14), halo, 0.4) +
  flat(ellipse(4, -51, 7, 7), dot);
const phoneMap: Thing = (b) => lit(b, 'map', map('#3f8a5c', '#3f8a5c'));
const phoneMapOff: Thing = (b) =>
  phone(
    b,
    '#8b8794',
    map('#8b8794', '#6b6a78') + flat('M-28 -6L-21 -96L33 -96L27 -6Z', '#3b3248', 0.5),
  );

/** Lying on its lead. */
const phoneCharging: Thing = (b) =>
  b.stroke('M50 -4C90 -10 96 18 130 10', { width: 5, colour: '#e9e4da', taper: 0 }) +
  group(
    'translate(0 -8)',
    flat(ellipse(0, 14, 64, 10), '#3c1f26', 0.3) +
      b.thing(
        'M-62 -12L44 -18Q54 -18 56 -10L60 6Q60 14 50 14L-56 20Q-66 20 -66 10L-70 -2Q-70 -11 -62 -12Z',
        '#2b2233',
        { width: 5 },
      ) +
      flat('M-56 -8L44 -13L50 9L-58 14Z', '#4a5a66') +
      line('M-10 -1h16M10 -1v4', '#8fd0a0', 4),
  );

function tablet(b: Brush, screen: string, on: string): string {
  return (
    shadow(84) +
    b.thing('M-84 0L-74 -108Q-73 -116 -64 -116L68 -116Q77 -116 78 -108L86 0Z', '#2b2233', {
      width: 5.5,
    }) +
    flat('M-74 -7L-65 -107L69 -107L76 -7Z', screen) +
    on
  );
}
const tabletDark: Thing = (b) => tablet(b, '#3b3248', line('M-56 -92L-40 -30', '#6d6480', 5, 0.6));
/** The long thread, open for anyone to read. */
const tabletLit: Thing = (b) =>
  glow('tablet', 100, -76) +
  tablet(
    b,
    '#d8ecf2',
    flat(roundedBox(-58, -98, 66, 15, 6) + roundedBox(-62, -58, 54, 15, 6), '#ffffff') +
      flat(roundedBox(6, -78, 58, 15, 6) + roundedBox(-4, -38, 70, 22, 6), '#8c6f9a'),
  );

/** Two halves, half open, seen from the front. */
const laptop = (b: Brush, screen: string, on: string): string =>
  shadow(110, 6) +
  b.thing('M-86 -20L-78 -116L80 -116L88 -20Z', '#5d6672', { width: 5.5 }) +
  flat('M-76 -28L-69 -107L71 -107L77 -28Z', screen) +
  on +
  b.thing('M-90 -18L92 -18L108 6L-106 6Z', '#8b929c', { width: 5 }) +
  flat('M-78 -13L80 -13L86 -4L-84 -4Z', '#5d6672');
const laptopOpen: Thing = (b) =>
  glow('laptop', 104, -84) +
  laptop(
    b,
    '#d8ecf2',
    line('M-56 -92L20 -92M-57 -78L48 -78M-58 -64L36 -64M-59 -50L10 -50', '#5b7f8c', 5),
  );
const laptopShut: Thing = (b) =>
  shadow(100) +
  b.thing('M-96 2L-78 -26L80 -26L98 2L98 9L-96 9Z', '#8b929c', { width: 5 }) +
  flat(ellipse(0, -12, 10, 4), '#5d6672');

/** A partner far away, on the screen of a room in a hotel. */
const videoCall: Thing = (b) =>
  glow('video', 104, -84) +
  laptop(
    b,
    '#8fa6b4',
    flat('M-40 -28Q-36 -62 0 -62Q36 -62 42 -28Z', '#4d6d74') +
      flat(ellipse(0, -78, 17, 20), '#c9a68a') +
      flat('M-18 -80q4 -24 20 -22q18 0 17 22q-16 -12 -37 0Z', '#3a2f33') +
      flat(roundedBox(44, -48, 26, 17, 3), '#d8ecf2'),
  );

const headphones: Thing = (b) =>
  shadow(64) +
  b.stroke('M-54 -12C-62 -78 62 -82 56 -12', { width: 11, colour: '#3b3248', taper: 0 }) +
  b.thing(ellipse(-52, -14, 20, 22), '#57465f', { width: 5 }) +
  b.thing(ellipse(54, -14, 20, 22), '#57465f', { width: 5 }) +
  b.stroke('M-52 6C-40 24 10 8 30 20', { width: 4, colour: '#3b3248', taper: 8 });

const mic = (b: Brush, light: string): string =>
  shadow(52) +
  b.stroke('M0 -64L0 -8', { width: 8, colour: '#57465f', taper: 0 }) +
  b.thing(ellipse(0, -4, 40, 9), '#57465f', { width: 5 }) +
  b.thing(roundedBox(-23, -128, 46, 70, 22), '#8b929c', { width: 5.5 }) +
  line('M-18 -112L18 -112M-20 -100L20 -100M-20 -88L20 -88', '#57465f', 3) +
  flat(ellipse(0, -70, 6, 6), light);
const microphoneOn: Thing = (b) => mic(b, '#e0553f');
const microphone: Thing = (b) => mic(b, '#4a4552');

const radio: Thing = (b) =>
  shadow(84) +
  b.stroke('M52 -74L84 -138', { width: 4, colour: '#8b929c' }) +
  b.thing(roundedBox(-82, -76, 164, 78, 12), '#8f5a44', { width: 5.5 }) +
  flat(ellipse(-40, -38, 26, 26), '#5f3b2e') +
  line('M-58 -46L-22 -46M-60 -36L-20 -36M-56 -26L-24 -26', '#8f5a44', 3) +
  flat(roundedBox(6, -62, 60, 20, 4), '#f3e0b0') +
  flat(ellipse(20, -22, 9, 9) + ellipse(52, -22, 9, 9), '#e8c27c');

const babyMonitor: Thing = (b) =>
  shadow(34) +
  b.stroke('M16 -76L18 -106', { width: 6, colour: '#57465f', taper: 0 }) +
  b.thing(roundedBox(-26, -78, 54, 80, 12), '#efe9dc', { width: 5 }) +
  flat(roundedBox(-16, -66, 34, 22, 4), '#57465f') +
  flat(ellipse(-8, -55, 4, 4) + ellipse(2, -55, 4, 4), '#8fd0a0') +
  line('M-12 -30h26M-12 -22h26M-12 -14h26', '#a99f94', 3);

export const SCREENS: Record<string, Thing> = {
  'phone-call': phoneCall,
  'phone-voicemail': phoneVoicemail,
  'phone-thread': phoneThread,
  'phone-map': phoneMap,
  'phone-map-off': phoneMapOff,
  'phone-charging': phoneCharging,
  'tablet-lit': tabletLit,
  'tablet-dark': tabletDark,
  'laptop-open': laptopOpen,
  'laptop-shut': laptopShut,
  'video-call': videoCall,
  headphones,
  microphone,
  'microphone-on': microphoneOn,
  radio,
  'baby-monitor': babyMonitor,
};
