// What page and service worker say to one another, and the names that both use.
// Must not know: either of them.

/** Every cache of ours begins so, and ends with the folder that it is for. */
export const OURS = 'practice';

/** Pictures and sound. */
export const laterCache = (folder: string): string => `${OURS}-pictures-and-sound-${folder}`;

/** The worker's script, and the list of pictures and sound; relative to the page. */
export const WORKER = 'sw.js';
export const LATER_LIST = 'later.json';

export type Ask = 'take-over';
/** `others-open`: another page of ours is open, so the newer version waits. */
export type Answer = 'taken' | 'others-open';
