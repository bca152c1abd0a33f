// Witnesses: for everything that a story can show, a list of decisions that shows it under the reducer, or that none was found.
// Must not know: files, or how a finding is worded (witnessFindings.ts). Source: rulings, "Checking", 2.
import type { EndingFamily } from '#domain/ending';
import type { Scenario } from '#domain/scenario';
import type { Playable } from './play/packedGraph.ts';
import { type Mark, Marks, type Settling } from './play/swiftMarks.ts';
import { type SwiftStory, swiftStory } from './play/swiftStory.ts';
import { Goals } from './witnessGoals.ts';
import { Replay, type Stage, stageOf } from './witnessProof.ts';
import { type Witness, type WitnessBudget, WitnessSearch } from './witnessSearch.ts';
import type { Path } from './witnessSpots.ts';

/** Points, 0..100. */
export type Range = readonly [least: number, most: number];

export type Witnesses = {
  /** by the id of the end */
  endings: ReadonlyMap<string, Witness>;
  /** by the id of the option */
  choices: ReadonlyMap<string, Witness>;
  /** by index in the graph's lines */
  lines: ReadonlyMap<number, Witness>;
  promiseOutcomes: readonly { promise: string; settling: Settling; witness: Witness }[];
  meters: { trust: Range; safety: Range };
  /** an end reached with a family that scenario.json does not name for it, or too early for that family */
  mismatches: readonly { end: string; family: EndingFamily; early: boolean; witness: Witness }[];
  /** a promise that a due scene, or the whole story, passed over */
  openPromises: readonly { promise: string; scene: string; witness: Witness }[];
  /** `rule: message` of a fault that real readings run into */
  faults: readonly { fault: string; witness: Witness }[];
  /** what the graph has and no witness was found for */
  unwitnessed: readonly Mark[];
};

export const BUDGET: WitnessBudget = {
  breadth: 100_000,
  chance: 150_000,
  best: 1,
  beam: 600,
  seed: 1,
};

type Found = Map<number, Witness>;
type Tried = { witness: Witness; replay: Replay };

/** Chance is tried in rounds, since what is missing, and so what is near, changes. */
const ROUNDS = 5;

class Hunt {
  readonly found: Found = new Map();
  readonly marks: Marks;
  private readonly goals: Goals;
  private readonly stage: Stage;
  readonly searches: readonly WitnessSearch[];

  constructor(
    private readonly story: SwiftStory,
    private readonly budget: WitnessBudget,
  ) {
    this.marks = new Marks(story);
    this.goals = new Goals(story, this.marks);
    this.stage = stageOf(story.graph, story.scenario);
    this.searches = story.scenario.intents.map(
      (intent) => new WitnessSearch(story, intent, budget),
    );
  }

  /** Breadth first under each intent, then chance while anything is missing. */
  run(): void {
    for (const search of this.searches) search.breadth();
    this.collect();
    for (let round = 0; round < ROUNDS && this.missing.size > 0; round++) this.chance();
  }

  get missing(): Set<number> {
    return new Set([...this.goals.all].filter((mark) => !this.found.has(mark)));
  }

  private chance(): void {
    const far = this.goals.distances(this.missing);
    for (const search of this.searches) search.chance(far, this.budget.chance / ROUNDS);
    this.collect();
  }

  /** The shortest of all intents; what does not replay is not kept. */
  private collect(): void {
    this.story.scenario.intents.forEach((intent, at) => {
      const search = this.searches[at];
      const tried = new Map<Path, Tried>();
      for (const [mark, path] of search?.paths ?? []) {
        if ((this.found.get(mark)?.decisions.length ?? Infinity) <= path.depth) continue;
        const { witness, replay } =
          tried.get(path) ?? this.tried({ intent, decisions: search?.decisionsOf(path) ?? [] });
        tried.set(path, { witness, replay });
        if (replay.proves(this.marks.tell(mark))) this.found.set(mark, witness);
      }
    });
  }

  private tried(witness: Witness): Tried {
    return { witness, replay: new Replay(this.stage, witness) };
  }
}

const EARLY: readonly EndingFamily[] = ['rupture', 'honest-parting', 'stop-for-safety'];

const isMismatch = (mark: Extract<Mark, { kind: 'end' }>, { ends }: Scenario): boolean => {
  const families = ends.find(({ id }) => id === mark.end)?.families ?? [];
  const mapped = families.includes(mark.family);
  return mark.end !== '' && (!mapped || (mark.early && !EARLY.includes(mark.family)));
};

const points = (pick: 'trust' | 'safety', searches: readonly WitnessSearch[]): Range => [
  Math.min(...searches.map((search) => search[pick][0])) / 100,
  Math.max(...searches.map((search) => search[pick][1])) / 100,
];

type Shown = readonly { mark: Mark; witness: Witness }[];

/** All of one kind, with what they say and their witness. */
const ofKind = <K extends Mark['kind']>(shown: Shown, kind: K) =>
  shown.flatMap(({ mark, witness }) =>
    mark.kind === kind ? [{ ...(mark as Extract<Mark, { kind: K }>), witness }] : [],
  );

const sorted = (hunt: Hunt, { graph, scenario }: SwiftStory): Witnesses => {
  const shown = [...hunt.found].map(([mark, witness]) => ({
    mark: hunt.marks.tell(mark),
    witness,
  }));
  return {
    endings: new Map(ofKind(shown, 'reached').map(({ end, witness }) => [end, witness])),
    choices: new Map(
      ofKind(shown, 'choice').map(({ choice, witness }) => [
        graph.choices[choice]?.id ?? '',
        witness,
      ]),
    ),
    lines: new Map(ofKind(shown, 'line').map(({ line, witness }) => [line, witness])),
    promiseOutcomes: ofKind(shown, 'promise'),
    meters: { trust: points('trust', hunt.searches), safety: points('safety', hunt.searches) },
    mismatches: ofKind(shown, 'end').filter((mark) => isMismatch(mark, scenario)),
    openPromises: ofKind(shown, 'unsettled'),
    faults: ofKind(shown, 'fault'),
    unwitnessed: [...hunt.missing].map((mark) => hunt.marks.tell(mark)),
  };
};

/** The same graph, scenario and budget give the same witnesses on every machine. */
export const findWitnesses = (
  graph: Playable,
  scenario: Scenario,
  budget: WitnessBudget = BUDGET,
): Witnesses => {
  const story = swiftStory(graph, scenario);
  const hunt = new Hunt(story, budget);
  hunt.run();
  return sorted(hunt, story);
};
