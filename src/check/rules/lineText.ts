// A line as a reader meets it, with its place in the source and in the flow.
// Must not know: scenes.
import type { Line } from '#domain/line';
import type { Place } from '#story/storyFault';

/** Without its speaker's name; `node` is its index in the flow. */
export type LineText = { line: Line; place: Place; node: number };
