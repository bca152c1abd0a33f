// Settings as they are kept: read at the door, so that a bad one becomes the usual one.
// Must not know: what a setting changes on a page, or where settings are kept.
import * as z from 'zod/mini';
import { LANGUAGES, SOURCE } from '#languages/language';

const percent = (from: number, to: number) =>
  z.number().check(z.int(), z.minimum(from), z.maximum(to));

/**
 * Sizes, volumes and speeds are percent. `voice` is the device's own name of a voice; empty for its usual one, and one
 * that is not there counts as empty.
 */
const Settings = z.object({
  version: z.literal(1),
  language: z.enum(LANGUAGES),
  textSpeed: z.enum(['at-once', 'calm', 'slow']),
  allLines: z.boolean(),
  skipRead: z.boolean(),
  advance: z.enum(['off', 'slow', 'calm', 'quick']),
  textSize: percent(100, 160),
  lineSpacing: percent(100, 160),
  font: z.enum(['atkinson', 'lexend', 'opendyslexic']),
  contrast: z.enum(['system', 'high', 'usual']),
  motion: z.enum(['system', 'reduced', 'full']),
  music: percent(0, 100),
  room: percent(0, 100),
  effects: percent(0, 100),
  mute: z.boolean(),
  captions: z.boolean(),
  speech: z.boolean(),
  voice: z.string(),
  speechRate: percent(50, 200),
  picture: z.boolean(),
  shortcuts: z.boolean(),
  /** counts only where the host allows it */
  teachingView: z.boolean(),
});

/** As kept; without `version` it is what the faces know. */
export type KeptSettings = z.infer<typeof Settings>;

export const USUAL: KeptSettings = {
  version: 1,
  language: SOURCE,
  textSpeed: 'calm',
  allLines: false,
  skipRead: false,
  advance: 'off',
  textSize: 100,
  lineSpacing: 100,
  font: 'atkinson',
  contrast: 'system',
  motion: 'system',
  music: 60,
  room: 60,
  effects: 60,
  mute: false,
  captions: true,
  speech: false,
  voice: '',
  speechRate: 100,
  picture: true,
  shortcuts: true,
  teachingView: false,
};

const isOurs = (found: unknown): found is object =>
  typeof found === 'object' && found !== null && 'version' in found;

/**
 * The text that stands in the store, read; undefined when it is none of ours. What was kept before a setting existed has the
 * usual one in its place; a value that cannot be is refused.
 */
export const parseSettings = (text: string): KeptSettings | undefined => {
  try {
    const found: unknown = JSON.parse(text);
    if (!isOurs(found)) return undefined;
    const whole = Settings.safeParse({ ...USUAL, ...found });
    return whole.success ? whole.data : undefined;
  } catch {
    return undefined;
  }
};
