// All the scene and the sound may know at one instant: a Stage. Plain names and numbers, no story, no meter.
// Must not know: Phaser, Howler, or why a thing is so. `stage.ts` makes it, `describe.ts` says it in a sentence.
import type { Instrument, Motif } from './music.ts';

/** Faces, by the drawings that exist for every person. */
export const EXPRESSIONS = [
  'neutral',
  'guarded',
  'hurt',
  'angry',
  'crying',
  'softening',
  'hopeful',
  'warm',
  'exhausted',
  'withdrawn',
] as const;
export type Expression = (typeof EXPRESSIONS)[number];

/** Five steps of defence and one of collapse; each is a drawing of the whole upper body. */
export const POSTURES = [
  'turned-away',
  'arms-crossed',
  'holding',
  'leaning-in',
  'open',
  'head-in-hands',
] as const;
export type Posture = (typeof POSTURES)[number];

/** Where the eyes rest. */
export const GAZES = ['away', 'down', 'object', 'partner'] as const;
export type Gaze = (typeof GAZES)[number];

/** Two people touching, drawn as one; each is earned, and asked for by the story. */
export const TOUCHES = ['hand-across', 'hands-held', 'embrace', 'wiping-tear'] as const;
export type Touch = (typeof TOUCHES)[number];

export type Figure = {
  /** cast id */
  who: string;
  /** which drawing, scenario.json cast.figure */
  figure: string;
  /** third: somebody besides the couple, smaller and further back, never between their faces */
  side: 'left' | 'right' | 'third';
  stance: 'sitting' | 'standing';
  posture: Posture;
  expression: Expression;
  gaze: Gaze;
  /** 0 as far as the room allows .. 1 close */
  nearness: number;
  /** breaths a minute as drawn, 8..30 */
  breath: number;
};

export type Stage = {
  /** scene id; a new one is a cut, not a tween */
  scene: string;
  /** the room as data */
  setting: {
    id: string;
    kind: string;
    hour: 'morning' | 'day' | 'evening' | 'night';
    season: 'spring' | 'summer' | 'autumn' | 'winter';
    /** when people are not as is usual in such a room (roomKinds.ts) */
    stance?: 'sitting' | 'standing';
    /** what the room has besides, by the kit's names */
    dressing?: readonly string[];
    /** a phone thread only: what the phone says, "23:40", and percent left */
    time?: string;
    battery?: number;
  };
  light: {
    /** 0 off .. 1 full warm pool */
    lamp: number;
    /** 0 night or flat grey .. 1 clear daylight for the hour */
    daylight: number;
    /** 0 none .. 1 closed in */
    vignette: number;
  };
  weather: { kind: 'rain' | 'clear' | 'grey' | 'frost' | 'snow'; strength: number };
  people: readonly Figure[];
  touch: Touch | null;
  /** things left lying, in the room's own names, sorted */
  objects: readonly string[];
  /** sound closes in and the far wall blurs: safety is gone */
  closedIn: boolean;
  /** ms of silence before the picture moves on; 0 under reduced motion is the scene's own affair */
  hold: number;
  /** fewer and slower when quiet; the scene never asks why */
  sound: {
    /** room tone: the room's kind, or what its line asks for instead */
    tone: string;
    /** 0 far .. 1 near: how loud the fridge is */
    nearness: number;
    /** what the music has come to, and who plays it */
    motif: Motif;
    instrument: Instrument;
    /** 0..1 gain of the motif, and of the strings under it; 0 is silence */
    lead: number;
    strings: number;
    /** foley to play once when this Stage arrives, by prop name */
    effects: readonly string[];
  };
};
