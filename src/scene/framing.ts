// Which part of the 1280 x 720 picture a canvas of any size shows, and how far the two move together in a narrow one.
// Must not know: Phaser or what stands in the picture.
import type { Stage } from '#app/stageTypes';
import { clamp, mix } from './glide.ts';

export type Framing = {
  /** canvas pixels a scene unit */
  zoom: number;
  /** scene point in the middle of the canvas */
  x: number;
  y: number;
  /** 0 whole room .. 1 two heads and shoulders */
  squeeze: number;
};

const ROOM = { w: 1280, h: 720 };
/** two heads, shoulders and what lies between them */
const TIGHT = { w: 892, h: 585 };
/** the least width that holds both heads, when they stand as far apart as the room allows */
const BOTH = 952;
/** the middle of faces and hands, which must never be cut off */
const FACES_Y = 262;

/** CSS widths between which the frame closes in. */
const NARROW = 420;
const WIDE = 920;

/** width and height in CSS pixels; ratio is device pixels a CSS pixel; company 0 the two alone .. 1 somebody is with them. */
export function framingFor(width: number, height: number, ratio = 1, company = 0): Framing {
  const squeeze = clamp((WIDE - width) / (WIDE - NARROW));
  // somebody beside them, further back, is seen only in the whole room: a phone cuts a strip's sides off
  const tight = mix(TIGHT.w, ROOM.w, company);
  const w = mix(ROOM.w, tight, squeeze);
  const h = mix(ROOM.h, TIGHT.h, squeeze);
  const wanted = Math.max(width / w, height / h);
  // A tall canvas would show only the gap between two people: keep both in view and let floor show below.
  const zoom = Math.min(wanted, width / mix(mix(BOTH, ROOM.w, company), tight, squeeze));
  return { zoom: zoom * ratio, x: ROOM.w / 2, y: middle(height / zoom, h, squeeze), squeeze };
}

/** Somebody besides the couple is there: the frame makes room for them. */
export const hasCompany = ({ people }: Pick<Stage, 'people'>): boolean =>
  people.some(({ side }) => side === 'third');

function middle(seen: number, wanted: number, squeeze: number): number {
  if (seen >= ROOM.h) return seen / 2;
  const natural = mix(wanted / 2, 18 + wanted / 2, squeeze);
  const low = Math.min(natural, mix(FACES_Y, natural, clamp((seen - 330) / (wanted - 330))));
  return Math.min(ROOM.h - seen / 2, Math.max(seen / 2, low));
}
