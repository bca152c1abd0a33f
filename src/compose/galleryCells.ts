// What the gallery shows: rows of cells, each a Stage and the part of it to look at. Made of the lists that the art has.
// Must not know: Phaser, elements.
import { stageFor } from '#app/stage';
import { emptyStaging } from '#app/staging';
import {
  EXPRESSIONS,
  type Figure,
  POSTURES,
  type Posture,
  type Stage,
  TOUCHES,
} from '#app/stageTypes';
import type { Band } from '#domain/band';
import { roomKindOf } from '#domain/roomKind';
import type { Scenario, Setting } from '#domain/scenario';

/** In scene units; the whole picture is 1280 x 720. */
export type Crop = { x: number; y: number; w: number; h: number };
export type Cell = { name: string; stage: Stage; crop: Crop };
export type Row = { name: string; cells: readonly Cell[] };
export type Stocks = {
  figures: readonly string[];
  kinds: readonly string[];
  things: readonly string[];
  /** where a thing lies in a kind of room; undefined when it does not */
  placeOf(kind: string, thing: string): { x: number; y: number } | undefined;
};

export const HOURS = ['morning', 'day', 'evening', 'night'] as const;
export const STANCES = ['sitting', 'standing'] as const;
const STATES: readonly (readonly [string, Band])[] = [
  ['rupture', 0],
  ['guarded', 1],
  ['softening', 2],
  ['repair', 3],
];
const WHOLE: Crop = { x: 0, y: 0, w: 1280, h: 720 };
/** one person from the crown to the table */
const PERSON: Crop = { x: 172, y: 36, w: 360, h: 520 };
const THING = { w: 320, h: 240 };
/** things in a row */
const A_ROW = 8;

/** Two people in one room, as far as a Stage asks. */
const scenarioIn = (couple: readonly [string, string], setting: Setting): Scenario => ({
  id: 'gallery',
  title: '',
  about: '',
  couple: '',
  breach: 'hidden-debt',
  side: 'accountable',
  age: 0,
  accountable: 'left',
  hurt: 'right',
  intents: [],
  contentNote: '',
  contentMore: [],
  scenes: [],
  cast: [
    { id: 'left', name: '', called: '', figure: couple[0] },
    { id: 'right', name: '', called: '', figure: couple[1] },
  ],
  settings: { here: setting },
  props: [],
  promises: {},
  ends: [],
  notYours: [],
  readers: [],
  retiredIds: [],
});

type Couple = readonly [string, string];
const coupleOf = ({ figures }: Stocks): Couple => [figures[0] ?? '', figures.at(-1) ?? ''];

/** A Stage as the director makes it, both meters in one band. */
const at = (couple: Couple, band: Band, setting: Setting): Stage => {
  const scenario = scenarioIn(couple, setting);
  return stageFor(scenario, {
    ...emptyStaging(scenario),
    scene: `gallery ${setting.kind} ${setting.hour} ${setting.dressing?.join(' ') ?? ''}`,
    trust: band,
    safety: band,
    nearness: band,
    move: band > 1 ? 'listen' : 'defend',
  });
};

const EVENING: Setting = { kind: 'kitchen', hour: 'evening', season: 'autumn', weather: 'rain' };

const alone = (figure: string, some: Partial<Figure>): Stage => {
  const stage = at([figure, figure], 1, EVENING);
  const people = stage.people.filter(({ side }) => side === 'left');
  return {
    ...stage,
    people: people.map((one) => ({
      ...one,
      who: figure,
      gaze: 'partner',
      nearness: 0.65,
      ...some,
    })),
    objects: [],
  };
};

type Asked = { figure: string; posture: Posture; stance: Figure['stance'] };

/** From behind no face is seen: one cell stands for all. */
const facesOf = (posture: Posture): readonly Figure['expression'][] =>
  posture === 'turned-away' ? ['neutral'] : EXPRESSIONS;

const personRow = ({ figure, posture, stance }: Asked): Row => ({
  name: `${figure}, ${posture}, ${stance}`,
  cells: facesOf(posture).map((expression) => ({
    name: `${figure}, ${posture}, ${stance}, ${expression}`,
    stage: alone(figure, { posture, stance, expression }),
    crop: PERSON,
  })),
});

export const peopleRows = ({ figures }: Stocks): Row[] =>
  figures.flatMap((figure) =>
    STANCES.flatMap((stance) => POSTURES.map((posture) => personRow({ figure, posture, stance }))),
  );

/** One room in the four states of a relation. */
const roomRow = (stocks: Stocks, name: string, setting: Setting): Row => ({
  name,
  cells: STATES.map(([state, band]) => ({
    name: `${name}, ${state}`,
    stage: at(coupleOf(stocks), band, setting),
    crop: WHOLE,
  })),
});

const dressingsOf = (kind: string): readonly string[] => roomKindOf(kind)?.dressings ?? [];

/** Each room by hour, and each of its dressings by evening. */
export const roomRows = (stocks: Stocks): Row[] =>
  stocks.kinds.flatMap((kind) => [
    ...HOURS.map((hour) => roomRow(stocks, `${kind}, ${hour}`, { ...EVENING, kind, hour })),
    ...dressingsOf(kind).map((dressing) =>
      roomRow(stocks, `${kind}, ${dressing}`, { ...EVENING, kind, dressing: [dressing] }),
    ),
  ]);

/** Each touch between neighbours in the list of people, so that everybody is touched once. */
export const touchRows = ({ figures }: Stocks): Row[] =>
  figures.map((figure, index) => {
    const other = figures[(index + 1) % figures.length] ?? figure;
    const stage = at([figure, other], 3, EVENING);
    return {
      name: `${figure} and ${other}`,
      cells: TOUCHES.map((touch) => ({
        name: `${figure} and ${other}, ${touch}`,
        stage: { ...stage, touch },
        crop: WHOLE,
      })),
    };
  });

const around = ({ x, y }: { x: number; y: number }): Crop => ({
  x: Math.min(WHOLE.w - THING.w, Math.max(0, x - THING.w / 2)),
  y: Math.min(WHOLE.h - THING.h, Math.max(0, y - THING.h / 2)),
  ...THING,
});

/** Each thing where it lies in a kitchen by day, or in the first room that has a place for it. */
export const thingRows = (stocks: Stocks): Row[] => {
  const kinds = ['kitchen', ...stocks.kinds];
  const cells = stocks.things.flatMap((thing): Cell[] => {
    const kind = kinds.find((one) => stocks.placeOf(one, thing));
    const place = kind === undefined ? undefined : stocks.placeOf(kind, thing);
    if (kind === undefined || !place) return [];
    const stage = at(coupleOf(stocks), 3, { ...EVENING, kind, hour: 'day' });
    return [
      { name: thing, stage: { ...stage, people: [], objects: [thing] }, crop: around(place) },
    ];
  });
  return Array.from({ length: Math.ceil(cells.length / A_ROW) }, (_, row) => {
    const some = cells.slice(row * A_ROW, (row + 1) * A_ROW);
    return { name: `${some[0]?.name} to ${some.at(-1)?.name}`, cells: some };
  });
};
