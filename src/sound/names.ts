// Every sound there is, by name. The build makes one recording for each; the player plays no other.
// Must not know: files, levels, or what a story calls its props.

/** what a room sounds like when nobody speaks, by room kind */
export const TONES = ['kitchen', 'hallway', 'car-park'] as const;
export type ToneName = (typeof TONES)[number];

export const WEATHERS = ['rain'] as const;

/** the two voices of the one cue; always on one clock */
export const STEMS = ['piano', 'strings'] as const;
export type StemName = (typeof STEMS)[number];

/** sounds that go round until told otherwise */
export const LOOPS = [...TONES, ...WEATHERS, ...STEMS] as const;
export type LoopName = (typeof LOOPS)[number];

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
] as const;
export type EffectName = (typeof EFFECTS)[number];

export const SOUNDS = [...LOOPS, ...EFFECTS] as const;
export type SoundName = (typeof SOUNDS)[number];

export const FORMATS = ['webm', 'm4a'] as const;
/** Opus in webm first; AAC in m4a for browsers without it */
export type Format = (typeof FORMATS)[number];

export const isStem = (name: LoopName): name is StemName =>
  (STEMS as readonly string[]).includes(name);
