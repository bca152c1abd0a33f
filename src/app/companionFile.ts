// A companion as it was fetched → a Companion, checked at the door.
// Must not know: who fetched it.
import * as z from 'zod/mini';
import type { Companion } from '#domain/companion';
import { PRINCIPLE_IDS } from '#domain/principle';
import { err, ok, type Result } from '#domain/result';

const Id = z.enum(PRINCIPLE_IDS);
const text = z.string().check(z.minLength(1));
const whole = z.number().check(z.int(), z.minimum(1));

const Moment = z.object({
  record: text,
  scene: z.object({ id: text, title: text }),
  line: text,
  speaker: z.exactOptional(text),
});

const Repair = z.object({
  title: text,
  record: text,
  comments: z.array(z.object({ after: z.number().check(z.int(), z.minimum(0)), text })),
});

const Shipped = z.object({
  format: z.literal(1),
  scenario: text,
  story: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  drills: z.partialRecord(Id, whole),
  moments: z.partialRecord(Id, Moment),
  repair: z.exactOptional(Repair),
  questions: z.array(z.object({ title: text, text, at: z.array(text) })),
});

/** Anything else is one sentence for the console. */
export const parseCompanion = (foreign: unknown): Result<Companion, string> => {
  const found = Shipped.safeParse(foreign);
  return found.success ? ok(found.data) : err('This is not a companion of a story.');
};
