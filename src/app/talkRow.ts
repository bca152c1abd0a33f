// A kept talk as a row of the store, and back: every row is checked when it is read.
// Must not know: IndexedDB.
import * as z from 'zod/mini';
import type { SavedTalk } from './ports.ts';
import { LONGEST_NAME } from './naming.ts';
import { INTENTS } from '#domain/playRecord';

/** Grows by one whenever an older row needs another reading. */
export const SCHEMA = 1;

const text = z.string().check(z.minLength(1));
const whole = z.number().check(z.int(), z.minimum(0));

const PlayRecord = z.object({
  format: z.literal(1),
  scenario: text,
  story: text,
  intent: z.enum(INTENTS),
  seed: z.number().check(z.int(), z.minimum(0), z.maximum(2 ** 32 - 1)),
  dealt: whole,
  given: z.exactOptional(z.record(z.string(), z.string())),
  decisions: z.array(text),
});

const Name = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));

const TalkRow = z.object({
  schema: z.literal(SCHEMA),
  id: text,
  scenario: text,
  title: z.string(),
  record: PlayRecord,
  attempts: z.array(PlayRecord),
  lineReached: whole,
  savedAt: z.number(),
  handed: z.exactOptional(whole),
  scene: z.exactOptional(text),
  name: z.exactOptional(Name),
  attemptNames: z.exactOptional(z.record(z.string(), Name)),
  ended: z.exactOptional(z.string()),
  debriefSeen: z.boolean(),
});

export type TalkRow = z.infer<typeof TalkRow>;

/** The talk in a row; undefined when the row is damaged or of a version that this page does not know. */
export const parseTalkRow = (row: unknown): SavedTalk | undefined => {
  const found = TalkRow.safeParse(row);
  if (!found.success) return undefined;
  const { schema: _, ...talk } = found.data;
  return talk;
};

/** A plain copy, so that nothing but data goes into the store. */
export const makeTalkRow = (talk: SavedTalk): TalkRow =>
  structuredClone({ ...talk, attempts: [...talk.attempts], schema: SCHEMA }) as TalkRow;
