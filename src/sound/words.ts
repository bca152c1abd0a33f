// Every sound in words: the one table of captions. Said through the page's captions, in small letters, without a full stop.
// Must not know: when a sound is heard, or who shows the words.
import type { Instrument, Motif } from '#app/music';
import { EFFECT_WORDS } from './effectWords.ts';
import type { EffectName, ToneName, WeatherName } from './names.ts';

type Changing = { begins: string; ends: string; eases: string; grows: string };

export type SoundWords = {
  /** `begins`: said when the room is entered; `near`: when it closes in */
  tones: Readonly<Record<ToneName, { begins: string; near: string }>>;
  weather: Readonly<Record<WeatherName, Changing>>;
  bed: { begins: string; ends: string };
  effects: Readonly<Record<EffectName, string>>;
  /** said when the music comes to a motif */
  music(instrument: Instrument, motif: Motif): string;
  musicEnds: string;
};

const TONE_WORDS: SoundWords['tones'] = {
  kitchen: { begins: 'the fridge hums', near: 'the fridge is very loud' },
  hallway: { begins: 'a clock ticks in the hall', near: 'the clock is very loud' },
  'living-room': { begins: 'a small clock, and a radiator', near: 'the small clock is very loud' },
  'bedroom-door': { begins: 'a fan behind a door', near: 'the fan behind the door is very loud' },
  car: { begins: 'tyres on a fast road', near: 'the road is very loud' },
  workshop: { begins: 'a heater in a large room', near: 'the heater is very loud' },
  'restaurant-pass': { begins: 'a busy kitchen', near: 'the extractor is very loud' },
  launderette: { begins: 'a machine turns', near: 'the machine is very loud' },
  stairs: { begins: 'a light hums in the stairwell', near: 'the light hums very loudly' },
  street: { begins: 'a street, and cars passing', near: 'the street goes far away' },
  bus: { begins: 'a bus engine, underfoot', near: 'the bus engine is very loud' },
  garden: { begins: 'leaves, and a field behind them', near: 'the garden goes far away' },
  shore: { begins: 'waves on pebbles', near: 'the waves are very loud' },
  hall: { begins: 'people at the far end of a hall', near: 'the hall goes far away' },
  corridor: {
    begins: 'a long corridor, and its air',
    near: 'the air in the corridor is very loud',
  },
  'family-table': {
    begins: 'talk and forks at a table',
    near: 'the talk at the table goes far away',
  },
  'car-park': { begins: 'a fair, some way off', near: 'the fair goes far away' },
  'phone-thread': { begins: 'a quiet room', near: 'a charger whines' },
  ferry: { begins: 'a ferry engine, and water', near: 'the ferry engine is very loud' },
  lake: { begins: 'water laps at a lake', near: 'the water is very loud' },
  porch: { begins: 'crickets round a porch', near: 'the crickets are very loud' },
  'fire-escape': { begins: 'a city, below', near: 'the city goes far away' },
  'cold-air': { begins: 'still, cold air', near: 'wood creaks in the cold' },
  'car-parked': { begins: 'an engine ticks as it cools', near: 'the ticking is very loud' },
};

const WEATHER_WORDS: SoundWords['weather'] = {
  rain: {
    begins: 'rain on the window',
    ends: 'the rain stops',
    eases: 'the rain eases',
    grows: 'the rain comes on harder',
  },
  'rain-roof': {
    begins: 'rain on the roof',
    ends: 'the rain on the roof stops',
    eases: 'the rain on the roof eases',
    grows: 'the rain on the roof comes on harder',
  },
  'rain-street': {
    begins: 'rain on stone, all round',
    ends: 'the rain is over',
    eases: 'the rain thins',
    grows: 'the rain thickens',
  },
  wind: {
    begins: 'wind',
    ends: 'the wind drops',
    eases: 'the wind eases',
    grows: 'the wind gets up',
  },
  'snow-hush': {
    begins: 'the hush of snow',
    ends: 'the hush of snow lifts',
    eases: 'the hush of snow thins',
    grows: 'the hush of snow deepens',
  },
  birds: {
    begins: 'birds, early',
    ends: 'the birds stop',
    eases: 'fewer birds',
    grows: 'more birds',
  },
};

const INSTRUMENT_WORDS: Readonly<Record<Instrument, string>> = {
  piano: 'piano',
  guitar: 'guitar',
  marimba: 'marimba',
};

const MOTIF_WORDS: Readonly<Record<Motif, (instrument: string) => string>> = {
  rupture: (who) => `single low notes on a ${who}`,
  guarded: (who) => `slow ${who}, asking and waiting`,
  softening: (who) => `the ${who} finds an answer`,
  repair: (who) => `the ${who}, question and answer together`,
  quiet: (who) => `a few quiet notes on the ${who}`,
};

export const SOUNDS_EN: SoundWords = {
  tones: TONE_WORDS,
  weather: WEATHER_WORDS,
  bed: { begins: 'soft strings', ends: 'the strings fade' },
  effects: EFFECT_WORDS,
  music: (instrument, motif) => MOTIF_WORDS[motif](INSTRUMENT_WORDS[instrument]),
  musicEnds: 'the music stops',
};
