// A moment of the device's clock as a person reads it.
// Must not know: what happened then.

const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** `at` in ms since 1970, in the device's own time zone. */
export const dateOf = (at: number): string => FORMAT.format(at);
