// Room tones: what a room sounds like when nobody speaks. Kitchen, hallway, car park.
// Must not know: loudness targets, files, what is said in these rooms.
import { air, crowd } from '../craft/air.ts';
import { type Chance, chanceFrom, wander } from '../craft/chance.ts';
import { lowPass } from '../craft/filter.ts';
import { mixed, placeRound, type Signal, type Sound, shaped, signalOf } from '../craft/signal.ts';
import { struck } from '../craft/strike.ts';

export const KITCHEN_SECONDS = 10;
export const HALLWAY_SECONDS = 10;
export const CAR_PARK_SECONDS = 20;

/** A compressor on the mains: 50 Hz and its family, all whole in 10 s, so the loop closes by itself. */
const HUM = [
  [50, 0.05, 0],
  [100, 0.11, 0.4],
  [150, 0.035, 1],
  [200, 0.03, 0.2],
  [300, 0.012, 2],
  [99.6, 0.02, 0],
] as const;

function fridge(seconds: number, chance: Chance): Signal {
  const sway = wander(seconds, chance);
  return signalOf(
    seconds,
    (t) =>
      (1 + 0.14 * sway(t)) *
      HUM.reduce((v, [f, a, phase]) => v + a * Math.sin(2 * Math.PI * f * t + phase), 0),
  );
}

export function kitchen(): Sound {
  const chance = chanceFrom(50);
  const room = air(KITCHEN_SECONDS, 60, 420, chance);
  const hiss = air(KITCHEN_SECONDS, 2500, 6500, chance);
  return [mixed([fridge(KITCHEN_SECONDS, chance), 1], [room, 0.5], [hiss, 0.05])];
}

/** Metal cooling in a wall: a soft knock and two smaller ones after it. */
function pipe(chance: Chance): Signal {
  const knock = struck(
    0.5,
    [
      [210, 0.7, 0.05],
      [640, 0.3, 0.09],
      [1130, 0.12, 0.12],
    ],
    0.15,
    chance,
  );
  return lowPass(knock, 900);
}

/** One second of the hall clock: tick, and half a second later the lower tock. */
function tickTock(chance: Chance): Signal {
  const out = struck(
    1,
    [
      [1750, 0.4, 0.008],
      [2900, 0.25, 0.006],
      [430, 0.25, 0.014],
    ],
    0.8,
    chance,
  );
  const tock = struck(
    0.4,
    [
      [1480, 0.35, 0.009],
      [2500, 0.2, 0.006],
      [390, 0.3, 0.016],
    ],
    0.6,
    chance,
  );
  placeRound(out, tock, 0.5, 0.8);
  return lowPass(out, 3200);
}

export function hallway(): Sound {
  const chance = chanceFrom(19);
  const out = mixed(
    [air(HALLWAY_SECONDS, 45, 300, chance), 1],
    [air(HALLWAY_SECONDS, 900, 2600, chance), 0.05],
  );
  for (let second = 0; second < HALLWAY_SECONDS; second++) {
    placeRound(out, tickTock(chance), second + 0.2, 0.07);
  }
  for (const [at, gain] of [
    [3.46, 0.1],
    [3.81, 0.05],
    [8.73, 0.06],
  ] as const) {
    placeRound(out, pipe(chance), at, gain);
  }
  return [out];
}

/** Beats and semitones over G4 of a roundabout's waltz; own tune, heard from three streets away. */
const WALTZ = [
  [0, 0],
  [2, 4],
  [3, 7],
  [5, 4],
  [6, 9],
  [8, 7],
  [9, 5],
  [11, 2],
  [12, -1],
  [14, 2],
  [15, 7],
  [17, 5],
  [18, 4],
  [20, 2],
  [21, 0],
] as const;

function fair(seconds: number): Signal {
  const beat = seconds / 24;
  const out = new Float64Array(Math.round(seconds * 48_000));
  for (const [at, semitones] of WALTZ) {
    const hertz = 392 * 2 ** (semitones / 12);
    const pipeNote = signalOf(beat * 2.6, (t) => {
      const wave = Math.sin(2 * Math.PI * hertz * t) + 0.4 * Math.sin(4 * Math.PI * hertz * t);
      return wave * Math.min(1, t / 0.04) * Math.exp(-t / (beat * 1.1));
    });
    placeRound(out, pipeNote, at * beat, 0.5);
    placeRound(out, pipeNote, at * beat + 0.31, 0.25);
  }
  return lowPass(out, 850);
}

export function carPark(): Sound {
  const chance = chanceFrom(303);
  const wind = wander(CAR_PARK_SECONDS, chance);
  const faint = fair(CAR_PARK_SECONDS);
  return [0, 1].map((side) => {
    const gusts = shaped(air(CAR_PARK_SECONDS, 90, 700, chance), (t) => 1 + 0.45 * wind(t + side));
    const traffic = air(CAR_PARK_SECONDS, 30, 140, chance);
    const voices = crowd(CAR_PARK_SECONDS, 90, chance);
    return mixed([gusts, 1], [traffic, 0.7], [voices, 0.1], [faint, side === 0 ? 0.012 : 0.02]);
  });
}
