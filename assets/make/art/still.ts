// One still picture as markup: the same parts, poses and light as the live scene, put together as SVG.
// Must not know: files; what a still is chosen for.
import type { Figure, Stage } from '#app/stageTypes';
import { lightOf } from '#scene/light';
import { poseOf } from '#scene/pose';
import { lyingIn, placesOf } from '#scene/things';
import { brushFrom } from './brush.ts';
import { CAST } from './cast.ts';
import { partsOf } from './puppet.ts';
import { bulb, chair, lamp } from './rooms/lamp.ts';
import { roofs } from './rooms/outside.ts';
import type { RoomArt } from './rooms/room.ts';
import { group } from './shapes.ts';
import { THINGS } from './things/all.ts';

const PARTS = new Map(CAST.flatMap(partsOf).map((part) => [part.frame, part.svg]));
/** The same joints and scale as in the live scene's figure. */
const WAIST = '430 1180';
const NAPE = '452 480';
const SCALE = 0.44;

const css = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

/** Multiply everything inside by a colour, clear parts left clear. */
function tinted(inner: string, colour: number, id: string): string {
  const [r, g, b] = [16, 8, 0].map((shift) => (((colour >> shift) & 255) / 255).toFixed(3));
  const matrix = `${r} 0 0 0 0 0 ${g} 0 0 0 0 0 ${b} 0 0 0 0 0 1 0`;
  return `<filter id="${id}" x="0" y="0" width="1280" height="720" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feColorMatrix values="${matrix}"/></filter><g filter="url(#${id})">${inner}</g>`;
}

function figureSvg(figure: Figure): string {
  const pose = poseOf(figure);
  const part = (frame: string | undefined): string => (frame ? (PARTS.get(frame) ?? '') : '');
  const head = (inner: string): string =>
    group(`translate(0 ${pose.sink}) rotate(${pose.tilt} ${NAPE})`, inner);
  const body =
    head(part(pose.hairBehind)) +
    part(pose.body) +
    head(part(pose.head) + part(pose.face) + part(pose.eyes)) +
    part(pose.hands);
  const side = pose.mirrored ? -1 : 1;
  return group(
    `translate(${pose.x} 44) scale(${SCALE * side} ${SCALE}) translate(-452 0) rotate(${pose.lean} ${WAIST})`,
    body,
  );
}

function thingsSvg(stage: Stage, isFront: boolean): string {
  const places = placesOf(stage.setting.kind, lyingIn(stage));
  const here = places.filter(({ layer }) => (layer === 'front') === isFront);
  return here
    .map(({ frame, x, y }) => group(`translate(${x} ${y})`, THINGS[frame]?.(brushFrom(7)) ?? ''))
    .join('');
}

const gradient = (id: string, radius: number, stops: string): string =>
  `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="640" cy="${id === 'vignette' ? 330 : 210}" r="${radius}">${stops}</radialGradient>`;

const sheet = (fill: string, opacity: number, blend = 'normal'): string =>
  `<rect width="1280" height="720" fill="${fill}" opacity="${opacity.toFixed(3)}" style="mix-blend-mode:${blend}"/>`;

const DEFS = [
  gradient(
    'pool',
    560,
    '<stop offset="0" stop-color="#ffe2aa" stop-opacity=".95"/><stop offset=".3" stop-color="#ffcd82" stop-opacity=".42"/><stop offset="1" stop-color="#ffbe6e" stop-opacity="0"/>',
  ),
  gradient(
    'dusk',
    900,
    '<stop offset="0" stop-color="#fff"/><stop offset=".3" stop-color="#ead9d2"/><stop offset=".62" stop-color="#8d7488"/><stop offset="1" stop-color="#3b3052"/>',
  ),
  gradient(
    'vignette',
    860,
    '<stop offset=".5" stop-color="#181130" stop-opacity="0"/><stop offset=".78" stop-color="#160f28" stop-opacity=".55"/><stop offset="1" stop-color="#120c22" stop-opacity=".95"/>',
  ),
].join('');

function kitchenOnly(stage: Stage, inner: string): string {
  return stage.setting.kind === 'kitchen' ? inner : '';
}

/** A Stage in a room as one drawing, 1280 x 720. */
export function stillSvg(stage: Stage, room: RoomArt): string {
  const light = lightOf(stage);
  const sky = `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${css(light.skyTop)}"/><stop offset="1" stop-color="${css(light.skyLow)}"/></linearGradient>`;
  const seat = chair(brushFrom(13));
  const chairs = group('translate(318 0)', seat) + group('translate(962 0) scale(-1 1)', seat);
  const pendant = kitchenOnly(
    stage,
    tinted(lamp(brushFrom(3)), light.room, 't-lamp') + `<g opacity="${light.bulb}">${bulb()}</g>`,
  );
  return [
    `<defs>${DEFS}${sky}</defs>${sheet('url(#sky)', 1)}`,
    kitchenOnly(stage, tinted(roofs(), light.outside, 't-out')),
    tinted(room.wall + thingsSvg(stage, false), light.room, 't-wall'),
    sheet('url(#dusk)', light.shade, 'multiply'),
    sheet('#1c1530', light.closedIn * 0.45),
    kitchenOnly(stage, tinted(chairs, light.room, 't-chairs')),
    tinted(stage.people.map(figureSvg).join(''), light.near, 't-people'),
    tinted(room.front + thingsSvg(stage, true), light.room, 't-front'),
    pendant,
    sheet('url(#pool)', light.glow, 'screen'),
    sheet('url(#vignette)', light.vignette),
  ].join('');
}
