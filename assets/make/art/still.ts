// One still picture as markup: the same parts, poses and light as the live scene, put together as SVG.
// Must not know: files; what a still is chosen for.
import type { Stage } from '#app/stageTypes';
import { lightOf } from '#scene/light';
import type { Pose } from '#scene/pose';
import { lyingIn, placesOf } from '#scene/things';
import { posesOf } from '#scene/touch';
import { brushFrom } from './brush.ts';
import { CAST } from './cast.ts';
import { partsOf } from './puppet.ts';
import { type Layer, type RoomArt, overlaysOf } from './rooms/room.ts';
import { faded, group } from './shapes.ts';
import { THINGS } from './things/all.ts';

const PARTS = new Map(CAST.flatMap(partsOf).map((part) => [part.frame, part.svg]));
/** The same joints and scale as in the live scene's figure. */
const WAIST = '430 1180';
const NAPE = '452 480';
const SCALE = 0.44;

/** red, green, blue, 0..1 */
const INK_STEPS = [0.14, 0.1, 0.17];
const PAPER_STEPS = [1, 0.96, 0.9];

const css = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

/** Multiply everything inside by a colour, clear parts left clear. */
function tinted(inner: string, colour: number, id: string): string {
  const [r, g, b] = [16, 8, 0].map((shift) => (((colour >> shift) & 255) / 255).toFixed(3));
  const matrix = `${r} 0 0 0 0 0 ${g} 0 0 0 0 0 ${b} 0 0 0 0 0 1 0`;
  return `<filter id="${id}" x="0" y="0" width="1280" height="720" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feColorMatrix values="${matrix}"/></filter><g filter="url(#${id})">${inner}</g>`;
}

/**
 * Ink and one tone of paper: a still stands for every couple, so nobody's skin, hair or clothes may be told from it.
 * The steps are brightness 0 to 1 in sixths.
 */
function sketched(inner: string, colour: number, id: string): string {
  const grey = '.3 .5 .2 0 0 .3 .5 .2 0 0 .3 .5 .2 0 0 0 0 0 1 0';
  const channels = [16, 8, 0].map((shift, at) => {
    const most = ((colour >> shift) & 255) / 255;
    const ink = INK_STEPS[at] ?? 0;
    const tones = [0.66, 0.75, 0.81, 0.86, 0.9].map((tone) => tone * most * (PAPER_STEPS[at] ?? 1));
    const values = [ink, ink + 0.1, ...tones].map((step) => step.toFixed(3)).join(' ');
    return `<feFunc${'RGB'[at]} type="table" tableValues="${values}"/>`;
  });
  return `<filter id="${id}" x="0" y="0" width="1280" height="720" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feColorMatrix values="${grey}"/><feComponentTransfer>${channels.join('')}</feComponentTransfer></filter><g filter="url(#${id})">${inner}</g>`;
}

/** A person as the live scene puts them together, and the arms that lie over everything. */
export function poseSvg(pose: Pose, layer: 'person' | 'reach', parts = PARTS): string {
  const part = (frame: string | undefined): string => (frame ? (parts.get(frame) ?? '') : '');
  const head = (inner: string): string =>
    group(`translate(0 ${pose.sink}) rotate(${pose.tilt} ${NAPE})`, inner);
  const leaning = (inner: string): string => group(`rotate(${pose.lean} ${WAIST})`, inner);
  const arms = leaning(part(pose.armNear) + part(pose.armFar));
  const trunk = leaning(head(part(pose.hairBehind)) + part(pose.body));
  const face = head(part(pose.head) + part(pose.face) + part(pose.eyes));
  const lap = part(pose.lap);
  const person = [
    part(pose.chair) + part(pose.legs),
    ...(lap ? [trunk, lap, arms] : [arms, trunk]),
    leaning(face + part(pose.hands)),
  ];
  const size = SCALE * pose.scale;
  const side = pose.mirrored ? -1 : 1;
  const place = `translate(${pose.x} ${44 + pose.drop}) scale(${size * side} ${size}) translate(-452 0)`;
  return group(place, layer === 'reach' ? leaning(part(pose.reach)) : person.join(''));
}

/** Who is held stands behind the one who holds. */
const peopleSvg = (stage: Stage, layer: 'person' | 'reach'): string =>
  [...posesOf(stage).values()]
    .sort((a, b) => a.order - b.order)
    .map((pose) => poseSvg(pose, layer))
    .join('');

function thingsSvg(stage: Stage, isFront: boolean): string {
  const places = placesOf(stage.setting.kind, lyingIn(stage));
  const here = places.filter(({ layer }) => (layer === 'front') === isFront);
  return here
    .map(({ frame, x, y }) => group(`translate(${x} ${y})`, THINGS[frame]?.(brushFrom(7)) ?? ''))
    .join('');
}

type Spot = { x: number; y: number };

const gradient = (id: string, { x, y }: Spot, radius: number, stops: string): string =>
  `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${radius}">${stops}</radialGradient>`;

const sheet = (fill: string, opacity: number, blend = 'normal'): string =>
  `<rect width="1280" height="720" fill="${fill}" opacity="${opacity.toFixed(3)}" style="mix-blend-mode:${blend}"/>`;

const POOL =
  '<stop offset="0" stop-color="#ffe2aa" stop-opacity=".95"/><stop offset=".3" stop-color="#ffcd82" stop-opacity=".42"/><stop offset="1" stop-color="#ffbe6e" stop-opacity="0"/>';
const DUSK =
  '<stop offset="0" stop-color="#fff"/><stop offset=".3" stop-color="#ead9d2"/><stop offset=".62" stop-color="#8d7488"/><stop offset="1" stop-color="#3b3052"/>';
const VIGNETTE =
  '<stop offset=".5" stop-color="#181130" stop-opacity="0"/><stop offset=".78" stop-color="#160f28" stop-opacity=".55"/><stop offset="1" stop-color="#120c22" stop-opacity=".95"/>';
const MIDDLE = { x: 640, y: 210 };

/** The room's lamps as sheets of light, and the dusk around the main one. */
function airOf({ plan }: RoomArt, glow: number) {
  const lamps = plan?.lamps ?? [{ ...MIDDLE, r: 590 }];
  const main = lamps.length === 1 && lamps[0] ? lamps[0] : MIDDLE;
  const pools = lamps.map((lamp, n) => gradient(`pool${n}`, lamp, lamp.r, POOL));
  const defs = [
    ...pools,
    gradient('dusk', main, 900, DUSK),
    gradient('vignette', { x: 640, y: 330 }, 860, VIGNETTE),
  ].join('');
  return {
    defs,
    pools: lamps
      .map((_, n) => sheet(`url(#pool${n})`, glow / Math.sqrt(lamps.length), 'screen'))
      .join(''),
  };
}

/** A layer of the plain room with what season, weather and hour lay over it. */
function layerOf(art: RoomArt, layer: Layer, { setting, weather }: Stage): string {
  const overlays = overlaysOf(art);
  const over = [setting.season, weather.kind, setting.hour].map((name) => overlays[name]?.[layer]);
  return [art[layer], ...over].join('');
}

/** A Stage in a room as one drawing, 1280 x 720. */
export function stillSvg(stage: Stage, art: RoomArt): string {
  const light = lightOf(stage);
  const air = airOf(art, light.glow);
  const layer = (name: Layer): string => layerOf(art, name, stage);
  const sky = `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${css(light.skyTop)}"/><stop offset="1" stop-color="${css(light.skyLow)}"/></linearGradient>`;
  return [
    `<defs>${air.defs}${sky}</defs>${sheet('url(#sky)', 1)}`,
    tinted(layer('outside'), light.outside, 't-out'),
    faded(light.panes, layer('awake')),
    tinted(layer('wall') + thingsSvg(stage, false), light.room, 't-wall'),
    sheet('url(#dusk)', light.shade, 'multiply'),
    sheet('#1c1530', light.closedIn * 0.45),
    tinted(layer('behind'), light.room, 't-behind'),
    faded(light.bulb, layer('lit')),
    sketched(peopleSvg(stage, 'person'), light.near, 't-people'),
    tinted(layer('front') + thingsSvg(stage, true), light.room, 't-front'),
    sketched(peopleSvg(stage, 'reach'), light.near, 't-reach'),
    air.pools,
    sheet('url(#vignette)', light.vignette),
  ].join('');
}
