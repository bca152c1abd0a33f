// One entry for getting help, as a host writes it down, and the card that a page shows of it on a given day.
// Must not know: which host, any clock. We ship no entry: an address that nobody keeps up does harm.
import * as z from 'zod/mini';
import { HELP_KINDS } from './helpKinds.ts';

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
/** more than any month has, so that days in order stay in order */
const DAYS = 32;

/** A day such as 2026-08-31 as a number; the same day of the next month is `DAYS` more. */
const numberOf = (day: string): number => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return (year * 12 + month) * DAYS + date;
};

/** A time zone may be a day ahead; anything later than that is a mistake. */
const isStale = (checked: string, today: string): boolean => {
  const age = numberOf(today) - numberOf(checked);
  return age > MONTHS * DAYS || age < -DAYS;
};

/** `today` as 2026-08-31, by the device. Name and site always stay. */
export const cardOf = (entry: HelpEntry, today: string): HelpCard => {
  if (!isStale(entry.checked, today)) return { ...entry, stale: false };
  const { reach: _, hours: __, ...rest } = entry;
  return { ...rest, stale: true };
};
