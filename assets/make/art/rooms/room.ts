// The room kit's contract with whoever draws: a room is layers of markup in scene units (1280 x 720) and a plan.
// Must not know: which rooms there are. Paint in plain even light: the scene adds hour, weather, lamp and trust.
import type { Box } from '../box.ts';
import { type Chance, chanceFrom } from '../random.ts';
import { flat } from '../shapes.ts';

/** The picture's plane; every room fills it. */
export const SCENE: Box = { x: 0, y: 0, w: 1280, h: 720 };

/**
 * Back to front. `outside`: what the openings show, in pale plain colours; tinted by hour and weather.
 * `awake`: lights far off, seen by evening and night. `frost`: on panes, seen with the weather of that name.
 * `wall`: clear where the sky shows. `behind`: seats and hanging lamps before the wall's shade, behind people.
 * `lit`: what shines when a lamp burns (its strength is trust's). `front`: what people sit or stand behind;
 * its edge lies at about y 535..560, a bust ends at 563, and things stand on it at y 560.
 */
export type Layer = 'outside' | 'awake' | 'frost' | 'wall' | 'behind' | 'lit' | 'front';
type Layers = Partial<Record<Layer, string>>;

/** `instead`: its layers take the place of the plain room's, which are then not fetched. */
export type Overlay = Layers & { plan?: RoomPlan; instead?: true };

export type Lamp = {
  x: number;
  y: number;
  /** radius of its pool of light */
  r: number;
  /** white light of tubes, screens, headlights instead of a warm bulb's */
  cold?: boolean;
};

/** What the scene has to know of a room besides its pictures. */
export type RoomPlan = {
  /** the box in which sky, rain and snow are seen; absent: a room without openings */
  sky?: Box;
  /** pools of light, the main one first; absent: light from above the middle */
  lamps?: readonly Lamp[];
  /** where light from an opening falls by day */
  shaft?: Box;
  /** far lights pass in the box of sky, as seen from something that drives */
  passing?: boolean;
};

/** An overlay of one layer, for rooms that need no more: the same as in `overlays`. */
export type Dressing = { svg: string; within: Box; layer: 'wall' | 'front' };

export type RoomArt = {
  kind: string;
  wall: string;
  front: string;
  plan?: RoomPlan;
} & Layers & {
    /**
     * Drawn over the layer of the same name when the room's dressing, season, weather or hour has this name:
     * `{ winter: { outside: '…' }, 'sofa-bed': { front: '…', plan: { … } } }`.
     */
    overlays?: Readonly<Record<string, Overlay>>;
    dressings?: Readonly<Record<string, Dressing>>;
  };

/** Everything drawn over the plain room, by the name it is asked for. */
export function overlaysOf(art: RoomArt): Readonly<Record<string, Overlay>> {
  const dressed = Object.entries(art.dressings ?? {});
  return {
    ...art.overlays,
    ...Object.fromEntries(dressed.map(([name, { svg, layer }]) => [name, { [layer]: svg }])),
  };
}

export const LAYERS: readonly Layer[] = [
  'outside',
  'awake',
  'frost',
  'wall',
  'behind',
  'lit',
  'front',
];

/** Broad faint strokes of paint, so that a wall is not a flat colour. */
export function paint(seed: number, bottom: number): string {
  const chance: Chance = chanceFrom(seed);
  return Array.from({ length: 26 }, () => {
    const x = chance() * 1280;
    const bend = chance() * 20 - 10;
    return `<path d="M${x.toFixed(0)} 0q${bend.toFixed(0)} 200 0 ${bottom}" stroke="#fff" stroke-width="${(8 + chance() * 30).toFixed(0)}" opacity=".022" fill="none"/>`;
  }).join('');
}

const EVENODD = 'fill-rule="evenodd"';

/** A painted wall from the ceiling to `bottom`, clear where `holes` (path data) lie. `id` is unique in the drawing. */
export function plaster(id: string, colour: string, holes: string, bottom = 720): string {
  const d = `M0 0H1280V${bottom}H0Z${holes}`;
  const clip = `<clipPath id="${id}"><path d="${d}" clip-rule="evenodd"/></clipPath>`;
  const corner = `<linearGradient id="${id}-corner" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#241a2b" stop-opacity=".16"/><stop offset=".5" stop-color="#241a2b" stop-opacity="0"/></linearGradient>`;
  const strokes = `<g clip-path="url(#${id})">${paint(id.length * 7, bottom)}</g>`;
  return `<defs>${clip}${corner}</defs>${flat(d, colour, 1, EVENODD)}${strokes}${flat(d, `url(#${id}-corner)`, 1, EVENODD)}`;
}

/** Only what lies inside `d`. */
export const within = (id: string, d: string, inner: string): string =>
  `<clipPath id="${id}"><path d="${d}" clip-rule="evenodd"/></clipPath><g clip-path="url(#${id})">${inner}</g>`;

/** A soft round light to lay around something lit. */
export const halo = (
  id: string,
  x: number,
  y: number,
  r: number,
  colour = '#ffdf9e',
  strength = 0.6,
): string =>
  `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient><circle cx="${x}" cy="${y}" r="${r}" fill="url(#${id})"/>`;
