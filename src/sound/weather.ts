// What of the weather is heard in a room: which rain, how much of it, wind, snow, birds. Pure: tables.
// Must not know: audio, the story.
import type { Stage } from '#app/stageTypes';
import type { WeatherName } from './names.ts';

type Rain = Extract<WeatherName, `rain${string}`>;

/** where one stands in it; everywhere else there is a window between */
const OPEN = 'street garden orchard shore beach lake car-park ferry porch fire-escape'.split(' ');
/** a thin roof close overhead */
const ROOFED = ['car', 'bus', 'workshop', 'porch'];
/** rooms with no window of their own: weather is far */
const INNER: Readonly<Record<string, number>> = {
  corridor: 0.25,
  hall: 0.4,
  'restaurant-pass': 0.15,
  stairs: 0.4,
  'bedroom-door': 0.5,
  'waiting-room': 0.3,
};

const has = (list: readonly string[], one: string): boolean => list.includes(one);

const rainAt = (place: string): Rain => {
  if (has(ROOFED, place)) return 'rain-roof';
  return has(OPEN, place) ? 'rain-street' : 'rain';
};

/** Open air lets all of it in; a room, what its walls leave. */
const through = (place: string, walls: number): number =>
  has(OPEN, place) ? 1 : walls * (INNER[place] ?? 1);

/** Wind is heard under a grey or frosty sky and a little under a clear one. */
const WIND = { clear: 0.25, grey: 0.45, frost: 0.35, snow: 0, rain: 0 } as const;
/** gain of snow's hush and of birds, where nothing lies between */
const HUSH = 0.3;
const SONG = 0.5;

const sings = ({ setting, weather }: Stage): boolean =>
  setting.hour === 'morning' &&
  setting.season !== 'winter' &&
  (weather.kind === 'clear' || weather.kind === 'grey');

/** Gains 0..1 of what is heard; what is absent is silent. `place` is where they are, whatever else that sounds like. */
export function weatherAt(stage: Stage): Partial<Record<WeatherName, number>> {
  const { weather } = stage;
  const place = stage.setting.kind;
  return {
    ...(weather.kind === 'rain' && {
      [rainAt(place)]: weather.strength * (has(OPEN, place) ? 1 : (INNER[place] ?? 1)),
    }),
    ...(has(OPEN, place) && { wind: WIND[weather.kind] * weather.strength }),
    ...(weather.kind === 'snow' && {
      'snow-hush': HUSH * weather.strength * through(place, 0.6),
    }),
    ...(sings(stage) && { birds: SONG * through(place, 0.3) }),
  };
}
