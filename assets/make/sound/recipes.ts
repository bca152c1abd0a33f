// The list of all recordings: how each is made, how loud it is, how it is kept, and what its caption says.
// Must not know: ffmpeg, file names. Loudness targets: art and audio notes, 6.3.
import type { LoopName, SoundName } from '../../../src/sound/names.ts';
import type { Signal, Sound } from './craft/signal.ts';
import { BPM, SECONDS, STEMS } from './score/twoChairs.ts';
import { cardDecline, doorLatch, footstepsOverhead, phoneDown } from './sounds/house.ts';
import { drawer, kettleClick, mug, plate, tap } from './sounds/kitchenware.ts';
import { biro, envelope, letter, letterbox } from './sounds/paper.ts';
import { RAIN_SECONDS, rain } from './sounds/rain.ts';
import {
  CAR_PARK_SECONDS,
  carPark,
  HALLWAY_SECONDS,
  hallway,
  KITCHEN_SECONDS,
  kitchen,
} from './sounds/rooms.ts';

export type Recipe = {
  name: SoundName;
  kind: 'tone' | 'weather' | 'stem' | 'effect';
  make: () => Sound | Promise<Sound>;
  /** of the loop; absent for what is heard once */
  loopSeconds?: number;
  /** LUFS: integrated for loops, loudest 400 ms for single sounds */
  loudness: number;
  /** kilobits a second of Opus; AAC gets a third more */
  rate: number;
  /** see the codec */
  steady?: boolean;
  caption: string;
  ends?: string;
  near?: string;
};

type Rest = Pick<Recipe, 'caption' | 'ends' | 'near' | 'steady'>;

const loop = (
  kind: Recipe['kind'],
  name: LoopName,
  make: Recipe['make'],
  figures: readonly [loopSeconds: number, loudness: number, rate: number],
  rest: Rest,
): Recipe => {
  const [loopSeconds, loudness, rate] = figures;
  return { kind, name, make, loopSeconds, loudness, rate, ...rest };
};

const once = (name: SoundName, make: () => Signal, loudness: number, caption: string): Recipe => ({
  kind: 'effect',
  name,
  make: () => [make()],
  loudness,
  rate: 28,
  caption,
});

async function stem(name: string): Promise<Sound> {
  const found = STEMS.find((one) => one.name === name);
  if (!found) throw new Error(`stem: expected one of the score's stems, got ${name}`);
  // loaded only here: the synthesiser is installed for this build alone
  const { renderStem } = await import('./studio/render.ts');
  return renderStem(found, BPM);
}

export const RECIPES: readonly Recipe[] = [
  loop('tone', 'kitchen', kitchen, [KITCHEN_SECONDS, -39.5, 26], {
    caption: 'the fridge hums',
    near: 'the fridge is very loud',
  }),
  loop('tone', 'hallway', hallway, [HALLWAY_SECONDS, -39.5, 26], {
    caption: 'a clock ticks in the hall',
    near: 'the clock is very loud',
  }),
  loop('tone', 'car-park', carPark, [CAR_PARK_SECONDS, -39.5, 36], {
    caption: 'a fair, some way off',
    near: 'the fair goes far away',
    steady: true,
  }),
  loop('weather', 'rain', rain, [RAIN_SECONDS, -28, 40], {
    caption: 'rain on the window',
    ends: 'the rain stops',
  }),
  loop('stem', 'piano', () => stem('piano'), [SECONDS, -20.3, 42], {
    caption: 'slow piano',
    ends: 'the piano stops',
  }),
  loop('stem', 'strings', () => stem('strings'), [SECONDS, -24.3, 32], {
    caption: 'soft strings',
    ends: 'the strings fade',
  }),
  once('letter', letter, -30, 'paper moves on the table'),
  once('envelope', envelope, -30, 'an envelope is torn open'),
  once('letterbox', letterbox, -26, 'post falls through the door'),
  once('biro', biro, -33, 'a biro, writing'),
  once('drawer', drawer, -26, 'a drawer, full of paper'),
  once('kettle-click', kettleClick, -28, 'the kettle clicks off'),
  once('mug', mug, -28, 'a mug is put down'),
  once('plate', plate, -28, 'toast, and a plate put down'),
  once('tap', tap, -29, 'the tap runs'),
  once('door-latch', doorLatch, -28, 'a door, and its latch'),
  once('footsteps-overhead', footstepsOverhead, -31, 'footsteps overhead'),
  once('phone-down', phoneDown, -27, 'phone put down, face down'),
  once('card-decline', cardDecline, -26, 'the card reader refuses'),
];
