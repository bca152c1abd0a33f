// What a person wants kept, and what leaving in a hurry wipes: read at the door, so that a bad value becomes the usual one.
// Must not know: how anything is kept or wiped.
import * as z from 'zod/mini';

/** What *Leave now* forgets before it goes: nothing, the talk on the page, or all that is kept. */
export const WIPES = ['nothing', 'talk', 'everything'] as const;
export type Wipe = (typeof WIPES)[number];

const Care = z.object({
  wipe: z.enum(WIPES),
  /** for shared computers: talks and settings last as long as the page */
  keepNothing: z.boolean(),
});
export type CareSettings = z.infer<typeof Care>;

/** `keepNothing` as the host has it. */
export const usualCare = (keepNothing: boolean): CareSettings => ({ wipe: 'talk', keepNothing });

/** What stands in the store over the usual; nothing there, or nothing that can be read, is the usual. */
export const parseCare = (text: string | undefined, usual: CareSettings): CareSettings => {
  try {
    const found: unknown = JSON.parse(text ?? '{}');
    const whole = Care.safeParse({ ...usual, ...(found as object) });
    return whole.success ? whole.data : usual;
  } catch {
    return usual;
  }
};
