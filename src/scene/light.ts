// A Stage's light and weather as colours and strengths for the room's layers. Pure; every colour of the air is here.
// Must not know: Phaser, rooms' furniture, trust.
import { OPEN_AIR } from '#app/openAir';
import type { Stage } from '#app/stageTypes';
import { type Colour, brightness, clamp, mix, mixColour } from './glide.ts';

export type Light = {
  skyTop: Colour;
  skyLow: Colour;
  /** multiplies walls and furniture */
  room: Colour;
  /** multiplies what is outside the window */
  outside: Colour;
  /** multiplies people, away from the lamp and towards it */
  far: Colour;
  near: Colour;
  /** strengths 0..1 of the layers of light */
  bulb: number;
  glow: number;
  shaft: number;
  shade: number;
  vignette: number;
  panes: number;
  frost: number;
  rain: number;
  snow: number;
  closedIn: number;
};

type Hour = Stage['setting']['hour'];
type Air = {
  /** clear and covered sky: top, low */
  clear: readonly [Colour, Colour];
  grey: readonly [Colour, Colour];
  /** light in a room with none and with full daylight */
  dim: Colour;
  full: Colour;
  /** how much the lamp counts, how much the window throws */
  lamp: number;
  window: number;
  panes: number;
};

const AIR: Readonly<Record<Hour, Air>> = {
  morning: {
    clear: [0x9fbfdc, 0xf6d6a8],
    grey: [0x6a7284, 0x8d919c],
    dim: 0x8a86a4,
    full: 0xfff3e2,
    lamp: 0.4,
    window: 0.62,
    panes: 0.45,
  },
  day: {
    clear: [0x86b4e0, 0xe3eef2],
    grey: [0x8a92a0, 0xa9adb4],
    dim: 0x9c9bb0,
    full: 0xffffff,
    lamp: 0.25,
    window: 0.45,
    panes: 0,
  },
  evening: {
    clear: [0x39497c, 0xe5986a],
    grey: [0x2a3050, 0x4a4c68],
    dim: 0x716b92,
    full: 0xe9c7ae,
    lamp: 0.7,
    window: 0.34,
    panes: 0.9,
  },
  night: {
    clear: [0x16214a, 0x3b5690],
    grey: [0x0c1230, 0x24305c],
    dim: 0x625c88,
    full: 0x8682b0,
    lamp: 0.8,
    window: 0.06,
    panes: 1,
  },
};

const WHITE = 0xffffff;
const LAMPLIGHT = 0xffd9a6;
const FROST_AIR = 0xdfe9f4;
/** People are never dimmer than this, so that ink and eyes still read on deep skin. */
const DIMMEST = 0.72;

const lifted = (c: Colour): Colour => {
  const lack = DIMMEST - brightness(c);
  return lack <= 0 ? c : mixColour(c, WHITE, lack / (1 - brightness(c)));
};

function roomLight(air: Air, daylight: number, lamp: number): Colour {
  const day = mixColour(air.dim, air.full, daylight);
  return mixColour(day, LAMPLIGHT, lamp * air.lamp);
}

/** Everything the room's layers need to draw a Stage's light. */
export function lightOf(stage: Stage): Light {
  const { setting, light, weather } = stage;
  const air = AIR[setting.hour];
  const lamp = OPEN_AIR.has(setting.kind) ? 0 : light.lamp;
  const strengthOf = (kind: Stage['weather']['kind']): number =>
    weather.kind === kind ? clamp(weather.strength) : 0;
  const cover = mix(1, 0.15, light.daylight);
  const frost = strengthOf('frost');
  const sky = (i: 0 | 1): Colour =>
    mixColour(mixColour(air.clear[i], air.grey[i], cover), FROST_AIR, frost * 0.25);
  const room = roomLight(air, light.daylight, lamp);
  return {
    skyTop: sky(0),
    skyLow: sky(1),
    room: mixColour(room, 0xdfe6f4, setting.season === 'winter' ? 0.12 : 0),
    outside: mixColour(sky(0), WHITE, 0.18),
    far: lifted(mixColour(room, WHITE, 0.15)),
    near: lifted(mixColour(mixColour(room, LAMPLIGHT, lamp * 0.4), WHITE, 0.35)),
    bulb: lamp > 0.05 ? mix(0.45, 1, lamp) : 0,
    glow: lamp * mix(0.3, 0.75, air.lamp) * (1 - 0.3 * light.daylight),
    shaft: light.daylight * air.window * 0.6,
    shade: clamp(0.92 - 0.4 * lamp - light.daylight * air.window),
    vignette: clamp(light.vignette + (stage.closedIn ? 0.12 : 0)),
    panes: air.panes * mix(1, 0.7, light.daylight),
    frost,
    rain: strengthOf('rain'),
    snow: strengthOf('snow'),
    closedIn: stage.closedIn ? 1 : 0,
  };
}

const COLOURS = ['skyTop', 'skyLow', 'room', 'outside', 'far', 'near'] as const;
const STRENGTHS = [
  'bulb',
  'glow',
  'shaft',
  'shade',
  'vignette',
  'panes',
  'frost',
  'rain',
  'snow',
  'closedIn',
] as const;

/** One light on its way to another, t in 0..1. */
export function mixLight(a: Light, b: Light, t: number): Light {
  if (t >= 1) return b;
  const colours = COLOURS.map((key) => [key, mixColour(a[key], b[key], t)]);
  const strengths = STRENGTHS.map((key) => [key, mix(a[key], b[key], t)]);
  return Object.fromEntries([...colours, ...strengths]) as Light;
}
