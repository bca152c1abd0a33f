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

/** A witness replayed, once for each seed of the story's own chance, as far as it is asked for. */
export class Replay {
  private readonly walks: (GraphWalk | 'refused')[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly witness: Witness,
  ) {}

  /** Whether the last decision shows the mark. */
  proves(mark: Mark): boolean {
    const played = { graph: this.stage.graph, decisions: this.witness.decisions };
    for (let seed = 1; seed <= this.stage.seeds; seed++) {
      const walk = (this.walks[seed - 1] ??= this.walked(seed));
      if (walk !== 'refused' && shows(walk, mark, played)) return true;
    }
    return false;
  }

  private walked(seed: number): GraphWalk | 'refused' {
    const { graph, scenario } = this.stage;
    const { intent, decisions } = this.witness;
    const walk = new GraphWalk(graph, scenario, intent, new Dice(seed));
    return decisions.every((one) => walk.decide(one)) ? walk : 'refused';
  }
}

/** Where witnesses are replayed. */
export type Stage = { graph: PackedGraph; scenario: Scenario; seeds: number };

export const stageOf = (graph: PackedGraph, scenario: Scenario): Stage => ({
  graph,
  scenario,
  seeds: hasChance(graph) ? SEEDS : 1,
});

const hasChance = ({ patterns }: PackedGraph): boolean =>
  patterns.some((steps) => steps.some((one) => typeof one !== 'number' && one.kind === 'chance'));
