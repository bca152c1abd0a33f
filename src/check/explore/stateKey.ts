// Two states are the same when everything that may still be read is the same. The key says it in a text.
// Must not know: how states are found, or what is told in them.
import type { InkChoice, InkFrame } from '#story/inkInside';
import type { Known } from './answers.ts';
import type { Fact, Facts } from './facts.ts';
import type { Flow } from './flow.ts';
import type { Liveness } from './liveness.ts';
import { hasFixedText } from './optionText.ts';
import { nodeAt, type Program, resolvePath } from './program.ts';
import { Layout, type Options, type Recall, sinceIn } from './recall.ts';
import { framesOf, frameText } from './site.ts';
import { counted, seen, valueText } from './values.ts';

export type Reasoned = { program: Program; flow: Flow; facts: Facts; live: Liveness };

/** What the explorer knows besides ink: the variables of the host that stay as they are, and the scene. */
export type Held = { known: Known; scene: string };

/** For one way of waiting: facts to look up, and names of temporary variables to look up, frame by frame. */
type Look = {
  facts: readonly Fact[];
  temps: readonly (readonly string[])[];
  hasTemps: boolean;
  layout: Layout;
};

/** What most facts are, in one character: a key of eighty facts is looked up a million times. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['', '-'],
  ['true', 't'],
  ['false', 'f'],
  ['-1:true', 'T'],
  ['-1:false', 'F'],
  ...Array.from({ length: 10 }, (_, digit): [string, string] => [String(digit), String(digit)]),
]);

const short = (text: string): string => SHORT.get(text) ?? `(${text.length}:${text})`;

export class StateKeys {
  private readonly looks = new Map<string, Look>();
  private readonly fixed = new Map<string, boolean>();
  private readonly shapes = new WeakMap<Options, string>();

  /**
   * `rewritten`: variables that the host writes before each line, so that an older value never matters;
   * `jumps`: knots to which the host may jump from a scene.
   */
  constructor(
    private readonly reasoned: Reasoned,
    private readonly rewritten: ReadonlySet<string>,
    private readonly jumps: (scene: string) => readonly string[],
  ) {}

  /** What of a state can still matter. */
  layoutIn(memory: Recall, { scene }: Held): Layout {
    return this.lookAround(this.shapeOf(memory, scene), memory, scene).layout;
  }

  keyOf(memory: Recall, held: Held): string {
    const shape = this.shapeOf(memory, held.scene);
    const look = this.lookAround(shape, memory, held.scene);
    let key = shape;
    for (const fact of look.facts) key += short(this.valueOf(fact, memory, held.known));
    return look.hasTemps ? `${key}|${this.tempsOf(look, memory)}` : key;
  }

  /** Where it waits: the options with their texts, the frames they would go on in, the scene. */
  private shapeOf({ options }: Recall, scene: string): string {
    const known = this.shapes.get(options) ?? this.optionsShape(options);
    return scene === '' ? known : `${scene};${known}`;
  }

  private optionsShape(options: Options): string {
    const shape = `${options.choices.map((one) => this.optionShape(one)).join(';')}|`;
    this.shapes.set(options, shape);
    return shape;
  }

  private optionShape(choice: InkChoice): string {
    return `${this.option(choice)}@${framesOf(choice).slice(0, -1).map(frameText).join('/')}`;
  }

  /** The same in every thread: the place, and the words where they may differ. */
  private option({ sourcePath, text, tags }: InkChoice): string {
    const known = this.fixed.get(sourcePath) ?? hasFixedText(this.reasoned.program, sourcePath);
    this.fixed.set(sourcePath, known);
    const place = this.node(sourcePath) ?? sourcePath;
    return known ? String(place) : `${place} ${text}#${(tags ?? []).join('#')}`;
  }

  private lookAround(shape: string, memory: Recall, scene: string): Look {
    return this.looks.get(shape) ?? this.lookFor(shape, memory, scene);
  }

  private lookFor(shape: string, memory: Recall, scene: string): Look {
    const facts = new Set<number>();
    for (const knot of this.jumps(scene)) this.add(facts, this.node(knot));
    const temps = memory.options.choices.flatMap((choice) => this.lookAt(choice, facts));
    const shared = [...facts]
      .sort((a, b) => a - b)
      .flatMap((at) => this.fact(at) ?? [])
      .filter((fact) => this.isShared(fact));
    const hasTemps = temps.some((names) => names.length > 0);
    const look = { facts: shared, temps, hasTemps, layout: this.layoutOf(shared) };
    this.looks.set(shape, look);
    return look;
  }

  private layoutOf(facts: readonly Fact[]): Layout {
    const named = (kind: Fact['kind']): string[] => [
      ...new Set(facts.flatMap((fact) => (fact.kind === kind ? fact.name : []))),
    ];
    return new Layout({
      globals: named('global'),
      visits: named('visits'),
      turns: named('since'),
      picks: named('picks'),
    });
  }

  /** Names of temporary variables that matter, for each frame of one option. */
  private lookAt(choice: InkChoice, facts: Set<number>): string[][] {
    const frames = framesOf(choice);
    return frames.map((frame, depth) => {
      const node =
        depth === frames.length - 1
          ? this.node(choice.targetPath?.toString() ?? '')
          : this.behind(frame);
      const alive = new Set<number>();
      this.add(alive, node);
      for (const fact of alive) facts.add(fact);
      return [...alive].flatMap((fact) => this.tempName(fact)).sort();
    });
  }

  private add(into: Set<number>, node: number | undefined): void {
    if (node !== undefined) for (const fact of this.reasoned.live.at(node)) into.add(fact);
  }

  private node(path: string): number | undefined {
    const { program } = this.reasoned;
    const [root] = program.boxes;
    const spot = root && resolvePath(program, path, root);
    return spot && nodeAt(spot);
  }

  private behind({ currentPointer: { container, index } }: InkFrame): number | undefined {
    const start = container ? this.node(container.path.toString()) : undefined;
    return start === undefined ? undefined : this.reasoned.flow.behind(start + index);
  }

  private fact(number: number): Fact | undefined {
    return this.reasoned.facts.all[number];
  }

  private tempName(number: number): string[] {
    const fact = this.fact(number);
    return fact?.kind === 'temp' ? [fact.name] : [];
  }

  private isShared({ kind, name }: Fact): boolean {
    return kind !== 'temp' && !this.rewritten.has(name);
  }

  private tempsOf({ temps }: Look, memory: Recall): string {
    const frames = memory.options.choices.flatMap(framesOf);
    return frames
      .map((frame, at) =>
        (temps[at] ?? []).map((name) => valueText(frame.temporaryVariables.get(name))).join(','),
      )
      .join('/');
  }

  private valueOf({ kind, name, reading }: Fact, memory: Recall, known: Held['known']): string {
    if (kind === 'global') return known.get(name)?.join() ?? seen(memory.global(name), reading);
    if (kind === 'visits') return counted(memory.visits(name), reading);
    if (kind === 'since') return counted(sinceIn(memory, name), reading);
    return String(kind === 'picks' ? memory.picks(name) : memory.turn);
  }
}
