// One entry for getting help, as a host writes it down, and the card that a page shows of it on a given day.
// Must not know: which host, any clock. We ship no entry: an address that nobody keeps up does harm.
import * as z from 'zod/mini';

/** Kinds stand apart: who is afraid and who frightens are never sent to the same door. */
export const HELP_KINDS = [
  'being-hurt',
  'own-behaviour',
  'suicide',
  'debt',
  'grief',
  'counsellor',
] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(400));

/** Exactly these; the field at fault is named by its path. */
export const HelpEntry = z.strictObject({
  kind: z.enum(HELP_KINDS),
  region: text,
  name: text,
  what: text,
  languages: z.exactOptional(z.array(text)),
  hours: z.exactOptional(text),
  /** "telephone 0123 456", "text 7890"; hidden once the entry is old */
  reach: z.exactOptional(z.array(text)),
  /** said, never opened: the game opens no address but the exit */
  site: z.exactOptional(text),
  /** the day somebody last called and read it, as 2026-08-31 */
  checked: z.iso.date(),
  checkedBy: text,
});
export type HelpEntry = z.infer<typeof HelpEntry>;

export type HelpCard = HelpEntry & {
  /** older than six months, or dated in the future: hours and ways to reach it are left out */
  stale: boolean;
};

const MONTHS = 6;
/** clocks and time zones differ */
const A_DAY = 24 * 60 * 60 * 1000;

const sixMonthsAfter = (day: Date): number => {
  const last = new Date(day);
  last.setUTCMonth(last.getUTCMonth() + MONTHS);
  return last.getTime() + A_DAY;
};

const isStale = (checked: string, now: number): boolean => {
  const day = new Date(`${checked}T00:00:00Z`);
  return now > sixMonthsAfter(day) || day.getTime() > now + A_DAY;
};

/** `now`: milliseconds since 1970, by the device. Name and site always stay. */
export const cardOf = (entry: HelpEntry, now: number): HelpCard => {
  if (!isStale(entry.checked, now)) return { ...entry, stale: false };
  const { reach: _, hours: __, ...rest } = entry;
  return { ...rest, stale: true };
};
