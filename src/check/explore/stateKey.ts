// Two states are the same when everything that may still be read is the same. The key says it in a text.
// Must not know: how states are found, or what is told in them.
import type { InkChoice, InkFrame } from '#story/inkInside';
import type { MachineMemory } from '#story/inkMachine';
import type { Known } from './answers.ts';
import type { Fact, Facts } from './facts.ts';
import type { Flow } from './flow.ts';
import type { Liveness } from './liveness.ts';
import { nodeAt, type Program, resolvePath } from './program.ts';
import { counted, seen, sinceOf, valueText } from './values.ts';

export type Reasoned = { program: Program; flow: Flow; facts: Facts; live: Liveness };

/** What the explorer knows besides ink: the variables of the host that stay as they are, and the scene. */
export type Held = { known: Known; scene: string };

/** For one way of waiting: facts to look up, and names of temporary variables to look up, frame by frame. */
type Look = { facts: readonly number[]; temps: readonly (readonly string[])[] };

export const framesOf = (choice: InkChoice): readonly InkFrame[] =>
  choice.threadAtGeneration?.callstack ?? [];

export const frameText = ({ currentPointer: { container, index } }: InkFrame): string =>
  `${container?.path.toString() ?? ''}:${index}`;

export class StateKeys {
  private readonly looks = new Map<string, Look>();
  private readonly options = new Map<string, number>();
  private readonly shapes = new WeakMap<readonly InkChoice[], string>();

  /**
   * `rewritten`: variables that the host writes before each line, so that an older value never matters;
   * `jumps`: knots to which the host may jump from a scene.
   */
  constructor(
    private readonly reasoned: Reasoned,
    private readonly rewritten: ReadonlySet<string>,
    private readonly jumps: (scene: string) => readonly string[],
  ) {}

  keyOf(memory: MachineMemory, held: Held): string {
    const shape = this.shapeOf(memory, held.scene);
    const look = this.looks.get(shape) ?? this.lookFor(shape, memory, held.scene);
    const values = look.facts.map((fact) => this.valueOf(fact, memory, held.known));
    return `${shape}|${values.join('|')}|${this.tempsOf(look, memory)}`;
  }

  /** Where it waits: the options with their texts, the frames they would go on in, the scene. */
  private shapeOf({ choices }: MachineMemory, scene: string): string {
    const known = this.shapes.get(choices) ?? choices.map((one) => this.optionShape(one)).join(';');
    this.shapes.set(choices, known);
    return `${scene};${known}`;
  }

  private optionShape(choice: InkChoice): string {
    return `${this.option(choice)}@${framesOf(choice).slice(0, -1).map(frameText).join('/')}`;
  }

  private option({ sourcePath, text, tags }: InkChoice): number {
    const whole = `${sourcePath}\n${text}\n${(tags ?? []).join('\n')}`;
    const known = this.options.get(whole) ?? this.options.size;
    this.options.set(whole, known);
    return known;
  }

  private lookFor(shape: string, memory: MachineMemory, scene: string): Look {
    const facts = new Set<number>();
    for (const knot of this.jumps(scene)) this.add(facts, this.node(knot));
    const temps = memory.choices.flatMap((choice) => this.lookAt(choice, facts));
    const look = {
      facts: [...facts].filter((fact) => this.isShared(fact)).sort((a, b) => a - b),
      temps,
    };
    this.looks.set(shape, look);
    return look;
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

  private isShared(number: number): boolean {
    const fact = this.fact(number);
    return fact !== undefined && fact.kind !== 'temp' && !this.rewritten.has(fact.name);
  }

  private tempsOf({ temps }: Look, memory: MachineMemory): string {
    const frames = memory.choices.flatMap(framesOf);
    return frames
      .map((frame, at) =>
        (temps[at] ?? []).map((name) => valueText(frame.temporaryVariables.get(name))).join(','),
      )
      .join('/');
  }

  private valueOf(number: number, memory: MachineMemory, known: Held['known']): string {
    const fact = this.fact(number);
    if (!fact) return '';
    const { kind, name, reading } = fact;
    if (kind === 'global')
      return known.get(name)?.join() ?? seen(memory.globals.get(name), reading);
    if (kind === 'visits') return counted(memory.visits.get(name) ?? 0, reading);
    if (kind === 'since') return counted(sinceOf(memory, name), reading);
    return String(kind === 'picks' ? (memory.picks.get(name) ?? 0) : memory.turn);
  }
}
