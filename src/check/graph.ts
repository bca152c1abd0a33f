// The graph of a story: every state in which it waits, and what happens on the way from one to the next.
// Plain JSON, without ink, small enough to ship. Must not know: ink, or what the meters are at any time.
import type { Choice } from '#domain/choice';
import type { StoryEvent } from '#domain/storyEvent';

/** The variables that the host writes and ink may read. */
export const HOST_NAMES = ['trust', 'safety', 'family', 'intent'] as const;
export type HostName = (typeof HOST_NAMES)[number];

/** What may stop a way before its time. */
export type FaultRule =
  | 'ran-out-of-content'
  | 'soft-lock'
  | 'divert-loop'
  | 'late-event'
  | 'compile-error'
  | 'unknown-tag';

/**
 * One thing on the way, in the order of the story. A way is a list of steps that ends in `goto`, `end` or `fault`;
 * a `fork` is where ink read a host variable: the value chooses the rest of the way. After a `fork` or a `chance`
 * nothing stands in the same list, since the rest stands in its arms.
 */
export type Step =
  /** a line was told; `line` indexes `lines`; scene breaks and events are heard after it */
  | { kind: 'line'; line: number; scene?: string; events?: readonly StoryEvent[] }
  | { kind: 'fork'; on: HostName; arms: readonly { value: string; way: Way }[] }
  /** RANDOM, a shuffle or a host's function: no reading says which way is taken */
  | { kind: 'chance'; arms: readonly Way[] }
  | { kind: 'goto'; node: number }
  /** `end` is the end's id; null when the story stopped at -> END without one (plain ink) */
  | { kind: 'end'; end: string | null }
  | {
      kind: 'fault';
      rule: FaultRule;
      message: string;
    };
export type Way = readonly Step[];

/** An option on offer in a node; `choice` indexes `choices` (or, in plain ink, `texts`). */
export type Offer = { choice: number; way: Way };

export type GraphNode = {
  /** in the order of the author */
  offers: readonly Offer[];
  /** the way of `skip:<scene>` from here, where the story has a knot for it */
  skip?: { scene: string; way: Way };
};

export type StoryGraph = {
  opening: Way;
  nodes: readonly GraphNode[];
  /** distinct choices of the story: with their tags in a scenario */
  choices: readonly Choice[];
  /** in plain ink the texts of the distinct choices, by the same index; else empty */
  texts: readonly string[];
  /** distinct lines by text */
  lines: readonly string[];
  /** states not yet explored when the budget ran out; 0 when the graph is whole */
  open: number;
};
