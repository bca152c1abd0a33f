// What a device keeps of a room that it opened: enough to go on, and nothing about people.
// Must not know: where it is kept.
import * as z from 'zod/mini';
import { isCode, isToken } from './code.ts';
import { ProjectorView } from './views.ts';

const common = {
  format: z.literal(1),
  code: z.string().check(z.refine(isCode)),
  scenario: z.string(),
  title: z.string(),
  /** decisions so far, as of when it was last seen */
  choices: z.number().check(z.int(), z.nonnegative()),
};

const Row = z.discriminatedUnion('lives', [
  /** in this device; `key` is the facilitator's */
  z.strictObject({ ...common, lives: z.literal('here'), key: z.string(), journal: z.string() }),
  /** on a server; this device may lead it, or only show it */
  z.strictObject({
    ...common,
    lives: z.literal('server'),
    secret: z.string().check(z.refine(isToken)),
    as: z.enum(['lead', 'show']),
    /** how it ended: the debrief stays here when the server has long let the room go */
    seen: z.exactOptional(ProjectorView),
  }),
]);

export type KeptRoomRow = z.infer<typeof Row>;

export const parseRoomRow = (row: unknown): KeptRoomRow | undefined => {
  const found = Row.safeParse(row);
  return found.success ? found.data : undefined;
};
