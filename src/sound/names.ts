// Every sound there is, by name. The build makes one recording for each; the player plays no other.
// Must not know: files, levels, or what a story calls its props.
import { INSTRUMENTS, type Instrument, MOTIFS, type Motif } from '#app/music';

/** what a room sounds like when nobody speaks: the room kinds, then places that a room line may ask for by `tone` */
export const TONES = [
  'kitchen',
  'hallway',
  'living-room',
  'bedroom-door',
  'car',
  'workshop',
  'restaurant-pass',
  'launderette',
  'stairs',
  'street',
  'bus',
  'garden',
  'shore',
  'hall',
  'corridor',
  'family-table',
  'car-park',
  'phone-thread',
  'ferry',
  'lake',
  'porch',
  'fire-escape',
  'cold-air',
  'car-parked',
] as const;
export type ToneName = (typeof TONES)[number];

/** `rain` is rain on a window */
export const WEATHERS = ['rain', 'rain-roof', 'rain-street', 'wind', 'snow-hush', 'birds'] as const;
export type WeatherName = (typeof WEATHERS)[number];

/** held under every motif */
export const BED = 'strings';

/** sounds that go round until told otherwise, and fade by themselves */
export const LOOPS = [...TONES, ...WEATHERS, BED] as const;
export type LoopName = (typeof LOOPS)[number];

export type LeadName = `${Instrument}-${Motif}`;
export const leadOf = (instrument: Instrument, motif: Motif): LeadName => `${instrument}-${motif}`;
export const LEADS: readonly LeadName[] = INSTRUMENTS.flatMap((instrument) =>
  MOTIFS.map((motif) => leadOf(instrument, motif)),
);

/** everything on the one bar grid */
export const STEMS = [BED, ...LEADS] as const;
export type StemName = typeof BED | LeadName;

/** sounds that are heard once */
export const EFFECTS = [
  'letter',
  'envelope',
  'letterbox',
  'biro',
  'drawer',
  'kettle-click',
  'mug',
  'plate',
  'tap',
  'door-latch',
  'footsteps-overhead',
  'phone-down',
  'card-decline',
  'phone-buzz',
  'phone-ping',
  'phone-ring',
  'tablet',
  'typing',
  'knock',
  'keys',
  'gate',
  'chair',
  'zip',
  'coat',
  'cake-box',
  'stove',
  'baby-breath',
  'pot',
  'cutlery',
  'spoon',
  'glass',
  'incense-bell',
  'cello-string',
  'washer-stop',
  'song',
  'car-door',
  'engine',
  'indicator',
  'wipers',
  'bus-bell',
  'bus-doors',
  'ferry-horn',
  'train-stop',
  'gravel',
  'footsteps-stairs',
  'spade',
  'crate',
  'sand',
] as const;
export type EffectName = (typeof EFFECTS)[number];

export type SoundName = LoopName | LeadName | EffectName;
export const SOUNDS: readonly SoundName[] = [...LOOPS, ...LEADS, ...EFFECTS];

export const FORMATS = ['webm', 'm4a'] as const;
/** Opus in webm first; AAC in m4a for browsers without it */
export type Format = (typeof FORMATS)[number];

export const isBed = (name: LoopName): name is typeof BED => name === BED;
