// The list of all recordings, in the order of their names in the game.
// Must not know: ffmpeg, file names.
import { INSTRUMENTS, type Instrument, MOTIFS, type Motif } from '../../../src/app/music.ts';
import { leadOf } from '../../../src/sound/names.ts';
import type { Sound } from './craft/signal.ts';
import { FOLEY } from './foleyRecipes.ts';
import { type Made, type Recipe, tone, weather } from './recipe.ts';
import { BPM, SECONDS } from './score/chords.ts';
import { leadStem } from './score/leads.ts';
import type { Stem } from './score/notation.ts';
import { STRINGS } from './score/strings.ts';
import * as homes from './sounds/homes.ts';
import { RAIN_SECONDS, rain } from './sounds/rain.ts';
import * as roads from './sounds/roads.ts';
import * as rooms from './sounds/rooms.ts';
import * as sky from './sounds/weather.ts';
import * as works from './sounds/works.ts';

const TONES: readonly Made[] = [
  ['kitchen', rooms.kitchen],
  ['hallway', rooms.hallway],
  ['living-room', homes.livingRoom],
  ['bedroom-door', homes.bedroomDoor],
  ['car', roads.car],
  ['workshop', works.workshop],
  ['restaurant-pass', works.restaurantPass],
  ['launderette', works.launderette],
  ['stairs', homes.stairs],
  ['street', roads.street],
  ['bus', roads.bus],
  ['garden', roads.garden],
  ['shore', roads.shore],
  ['hall', works.hall],
  ['corridor', works.corridor],
  ['family-table', homes.familyTable],
  ['car-park', rooms.carPark],
  ['phone-thread', homes.phoneThread],
  ['ferry', roads.ferry],
  ['lake', works.lake],
  ['porch', homes.porch],
  ['fire-escape', homes.fireEscape],
  ['cold-air', roads.coldAir],
  ['car-parked', roads.carParked],
];

const far = tone(rooms.CAR_PARK_SECONDS, 2, 36);
const near = tone(rooms.KITCHEN_SECONDS);
/** rooms of a few steady tones, for which a codec left to itself takes twice as much */
const steady = tone(rooms.KITCHEN_SECONDS, 1, 24, true);

const roomOf = (made: Made): Recipe => {
  if (made[0] === 'car-park') return far(made);
  return ['bus', 'phone-thread', 'porch'].includes(made[0]) ? steady(made) : near(made);
};

async function played(stem: Stem): Promise<Sound> {
  // loaded only here: the synthesiser is installed for this build alone
  const { renderStem } = await import('./studio/render.ts');
  return renderStem(stem, BPM);
}

const bed: Recipe = {
  name: 'strings',
  kind: 'bed',
  make: () => played(STRINGS),
  loopSeconds: SECONDS,
  channels: 2,
  loudness: -24.6,
  rate: 25,
  tight: true,
};

/** One channel: a motif is near, the strings round it are wide; and it halves what a phone has to hold. */
async function single(stem: Stem): Promise<Sound> {
  const [left, right] = await played(stem);
  if (!left || !right) throw new Error('single: expected two channels');
  return [left.map((v, i) => (v + (right[i] ?? 0)) / 2)];
}

const lead = (instrument: Instrument, motif: Motif): Recipe => ({
  name: leadOf(instrument, motif),
  kind: 'lead',
  make: () => single(leadStem(instrument, motif)),
  loopSeconds: SECONDS,
  channels: 1,
  loudness: -20.6,
  rate: 19,
  steady: true,
  tight: true,
});

export const RECIPES: readonly Recipe[] = [
  ...TONES.map(roomOf),
  weather(RAIN_SECONDS, ['rain', rain], 2),
  weather(sky.WEATHER_SECONDS, ['rain-roof', sky.rainRoof], 1),
  weather(sky.WEATHER_SECONDS, ['rain-street', sky.rainStreet], 1),
  weather(sky.WEATHER_SECONDS, ['wind', sky.wind], 1),
  weather(sky.WEATHER_SECONDS, ['snow-hush', sky.snowHush], 1),
  weather(sky.WEATHER_SECONDS, ['birds', sky.birds], 1),
  bed,
  ...INSTRUMENTS.flatMap((instrument) => MOTIFS.map((motif) => lead(instrument, motif))),
  ...FOLEY,
];
