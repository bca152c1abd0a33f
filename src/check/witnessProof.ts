// Whether a witness really shows what it was found for: replayed by the reducer itself, not by its swift twin.
// Must not know: how the witness was found.
import type { Scenario } from '#domain/scenario';
import { Dice } from './play/dice.ts';
import { GraphWalk } from './play/graphWalk.ts';
import type { PackedGraph } from './play/packedGraph.ts';
import type { Mark } from './play/swiftMarks.ts';
import type { Witness } from './witnessSearch.ts';

/** A story with chance in it is tried with this many seeds. */
const SEEDS = 16;

const entryOf = (walk: GraphWalk, promise: string) =>
  walk.readings.ledger.find(({ id }) => id === promise);

/** Still open, or settled only after the scene in which it was due. */
const passedOver = (walk: GraphWalk, promise: string, scene: string): boolean => {
  const entry = entryOf(walk, promise);
  return entry !== undefined && (entry.open || entry.history.every((one) => one.scene !== scene));
};

const OUTCOMES = { keep: 'kept', break: 'broken', renegotiate: 'renegotiated' } as const;

const shows = (walk: GraphWalk, mark: Mark, { graph, decisions }: Played): boolean => {
  switch (mark.kind) {
    case 'line':
      return walk.told.includes(mark.line);
    case 'choice':
      return decisions.at(-1) === graph.choices[mark.choice]?.id;
    case 'reached':
      return walk.end !== undefined && (walk.end ?? '') === mark.end;
    case 'end':
      return (walk.end ?? '') === mark.end && walk.family === mark.family;
    case 'promise':
      return (entryOf(walk, mark.promise)?.history ?? []).some(
        ({ outcome }) => outcome === OUTCOMES[mark.settling],
      );
    case 'unsettled':
      return passedOver(walk, mark.promise, mark.scene);
    default:
      return walk.standing.at === 'fault';
  }
};

type Played = { graph: PackedGraph; decisions: readonly string[] };

/** Replays the witness and looks whether its last decision shows the mark. */
export const proves = (
  graph: PackedGraph,
  scenario: Scenario,
  { intent, decisions }: Witness,
  mark: Mark,
): boolean => {
  const seeds = hasChance(graph) ? SEEDS : 1;
  return Array.from({ length: seeds }, (_, seed) => seed + 1).some((seed) => {
    const walk = new GraphWalk(graph, scenario, intent, new Dice(seed));
    return decisions.every((one) => walk.decide(one)) && shows(walk, mark, { graph, decisions });
  });
};

const hasChance = ({ patterns }: PackedGraph): boolean =>
  patterns.some((steps) => steps.some((one) => typeof one !== 'number' && one.kind === 'chance'));
