// The rooms that are drawn: which pictures a room's line asks for, where they lie, and the room's plan.
// Must not know: Phaser, people, stories. A kind without drawings is a plain wall, never an error.
import type { Stage } from '#app/stageTypes';

export type Rect = { x: number; y: number; w: number; h: number };

/** Back to front; what each is for stands in assets/make/art/rooms/room.ts. */
const LAYERS = ['outside', 'awake', 'frost', 'wall', 'behind', 'lit', 'front'] as const;
export type LayerName = (typeof LAYERS)[number];

export type Layer = {
  layer: LayerName;
  /** texture key, the same for the same picture */
  key: string;
  url: string;
  at: Rect;
};

export type Lamp = { x: number; y: number; r: number; cold?: boolean };

export type Room = {
  /** differs whenever another picture is wanted */
  id: string;
  kind: string;
  /** back to front; empty where nothing is drawn of this kind */
  layers: readonly Layer[];
  sky: Rect | null;
  lamps: readonly Lamp[];
  /** where light from an opening falls */
  shaft: Rect | null;
  passing: boolean;
};

type Plan = { sky?: Rect; lamps?: readonly Lamp[]; shaft?: Rect; passing?: boolean };
/** room.json as the art build writes it; '' is the plain room */
export type RoomFile = {
  plans: Readonly<Record<string, Plan>>;
  /** overlays that take the place of the plain room's layers */
  instead: readonly string[];
  layers: Readonly<Record<string, readonly number[]>>;
};
type Setting = Pick<Stage['setting'], 'kind' | 'hour' | 'season' | 'dressing'>;

/** how the texture keys of all rooms begin */
export const ROOM_KEY = 'room/';

const FOLDER = '../../assets/rooms';
const files: Readonly<Record<string, RoomFile>> = import.meta.glob<RoomFile>(
  '../../assets/rooms/*/room.json',
  { import: 'default', eager: true },
);
/** addresses only: a picture is fetched when its room is shown */
const addresses: Readonly<Record<string, string>> = import.meta.glob<string>(
  ['../../assets/rooms/*/*.webp', '!**/still-*.webp'],
  { query: '?url&no-inline', import: 'default', eager: true },
);

const LIGHT_FROM_ABOVE: readonly Lamp[] = [{ x: 640, y: 210, r: 590 }];
const NOTHING: RoomFile = { plans: {}, instead: [], layers: {} };

/** The plain room first, then what season, weather, hour and dressing add, in this order. */
const addedBy = ({ season, hour, dressing = [] }: Setting, weather: string): readonly string[] => [
  '',
  season,
  weather,
  hour,
  ...dressing,
];

const fileOf = (layer: LayerName, name: string): string =>
  name === '' ? layer : `${layer}.${name}`;

/** Of those that have this layer, the last that takes the others' place and what comes after it. */
function shownOf(layer: LayerName, { layers, instead }: RoomFile, added: readonly string[]) {
  const having = added.filter((name) => fileOf(layer, name) in layers);
  return having.slice(
    Math.max(
      0,
      having.findLastIndex((name) => instead.includes(name)),
    ),
  );
}

const layersOf = (kind: string, file: RoomFile, added: readonly string[]): Layer[] =>
  LAYERS.flatMap((layer) =>
    shownOf(layer, file, added).flatMap((name): Layer[] => {
      const picture = fileOf(layer, name);
      const [x = 0, y = 0, w = 0, h = 0] = file.layers[picture] ?? [];
      const url = addresses[`${FOLDER}/${kind}/${picture}.webp`];
      return url ? [{ layer, key: `${ROOM_KEY}${kind}/${picture}`, url, at: { x, y, w, h } }] : [];
    }),
  );

/** What to draw for a room's line in a weather. */
export function roomOf(setting: Setting, weather: string): Room {
  const { kind } = setting;
  const file = files[`${FOLDER}/${kind}/room.json`] ?? NOTHING;
  const added = addedBy(setting, weather);
  const layers = layersOf(kind, file, added);
  const plan: Plan = Object.assign({}, ...added.map((name) => file.plans[name] ?? {}));
  const id = [kind, ...layers.map(({ key }) => key), JSON.stringify(plan)].join(' ');
  return {
    id,
    kind,
    layers,
    sky: plan.sky ?? null,
    lamps: plan.lamps ?? LIGHT_FROM_ABOVE,
    shaft: plan.shaft ?? null,
    passing: plan.passing ?? false,
  };
}

/** Kinds of which there are drawings. */
export const drawnKinds = (): string[] =>
  Object.keys(files).map((path) => path.slice(FOLDER.length + 1, -'/room.json'.length));
