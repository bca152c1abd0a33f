// Two states are the same when everything that may still be read is the same. The key says it in a text.
// Must not know: how states are found, or what is told in them.
import type { InkChoice, InkFrame } from '#story/inkInside';
import type { Known } from './answers.ts';
import type { Effect } from './effects.ts';
import type { Fact, Facts } from './facts.ts';
import type { Flow } from './flow.ts';
import type { Liveness } from './liveness.ts';
import { hasFixedText } from './optionText.ts';
import { nodeAt, type Program, resolvePath } from './program.ts';
import { QuickKey } from './quickKey.ts';
import { Layout, type Named, type Options, type Recall } from './recall.ts';
import { Sight } from './seen.ts';
import { framesOf, frameText } from './site.ts';
import { Transfer } from './transfer.ts';
import { valueText } from './values.ts';

export type Reasoned = { program: Program; flow: Flow; facts: Facts; live: Liveness };

/** What the explorer knows besides ink: the variables of the host that stay as they are, and the scene. */
export type Held = { known: Known; scene: string };

/**
 * For one way of waiting: what is kept and looked up; and the options as text, before it and behind it, with the
 * temporary variables in their frames that matter.
 */
type Look = {
  shape: string;
  layout: Layout;
  sights: readonly Sight[];
  temps: string;
  names: readonly (readonly string[])[];
};

/** What an effect makes of all states that wait alike. */
type Course = {
  scene: string;
  look: Look;
  transfer: Transfer;
  quick: QuickKey | undefined;
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
  private readonly sights: Sight[] = [];
  private readonly courses = new WeakMap<Effect, Map<Layout, Course>>();

  /**
   * `rewritten`: variables that the host writes before each line, so that an older value never matters;
   * `jumps`: knots to which the host may jump from a scene.
   */
  constructor(
    private readonly reasoned: Reasoned,
    private readonly rewritten: ReadonlySet<string>,
    private readonly jumps: (scene: string) => readonly string[],
  ) {}

  /** What ink can look at at all. */
  get whole(): Layout {
    return new Layout(this.reasoned.facts.all.flatMap(namedIn));
  }

  /** What of a state with these options can still matter. */
  layoutIn(options: Options, scene: string): Layout {
    return this.lookAround(options, scene).layout;
  }

  /** What a state is after an effect, by its key and by what is remembered. */
  after(before: Recall, effect: Effect, held: Held): { key: string; memory: () => Recall } {
    const { look, transfer, quick } = this.courseOf(before.layout, effect, held.scene);
    if (quick && held.known.size === 0) {
      const key = look.shape + quick.from(before) + look.temps;
      return { key, memory: () => transfer.on(before) };
    }
    const memory = transfer.on(before);
    return { key: this.keyOf(look, memory, held.known), memory: () => memory };
  }

  private keyOf({ shape, sights, temps }: Look, memory: Recall, known: Known): string {
    const texts = sights.map((sight) => {
      const host = known.size > 0 && sight.kind === 'global' ? known.get(sight.name) : undefined;
      return host ? short(host.join()) : sight.in(memory);
    });
    return shape + texts.join('') + temps;
  }

  private courseOf(before: Layout, effect: Effect, scene: string): Course {
    const courses = this.courses.get(effect) ?? new Map<Layout, Course>();
    const known = courses.get(before);
    if (known?.scene === scene) return known;
    const look = this.lookAround(effect.options, scene);
    const transfer = new Transfer(before, effect, look.layout);
    const quick = QuickKey.of(look.sights, transfer, look.layout);
    const course = { scene, look, transfer, quick };
    courses.set(before, course);
    this.courses.set(effect, courses);
    return course;
  }

  /** Where it waits: the options with their texts, the frames they would go on in, the scene. */
  private shapeOf(options: Options, scene: string): string {
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

  private lookAround(options: Options, scene: string): Look {
    const shape = this.shapeOf(options, scene);
    const look = this.looks.get(shape) ?? this.lookFor(shape, options, scene);
    return look.names.length === 0 ? look : { ...look, temps: tempsText(look.names, options) };
  }

  private lookFor(shape: string, options: Options, scene: string): Look {
    const facts = new Set<number>();
    for (const knot of this.jumps(scene)) this.add(facts, this.node(knot));
    const names = options.choices.flatMap((choice) => this.lookAt(choice, facts));
    const sights = [...facts].sort((a, b) => a - b).flatMap((at) => this.sightOf(at) ?? []);
    const look = {
      ...{ shape, layout: new Layout(sights), sights, temps: '' },
      names: names.every((each) => each.length === 0) ? [] : names,
    };
    this.looks.set(shape, look);
    return look;
  }

  /** What all states share; a variable that the host writes before each line is never what it was. */
  private sightOf(at: number): Sight | undefined {
    const fact = this.fact(at);
    const [named] = fact ? namedIn(fact) : [];
    if (!fact || !named || this.rewritten.has(named.name)) return undefined;
    return (this.sights[at] ??= new Sight(named.kind, named.name, fact.reading, short));
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
}

const tempsText = (names: readonly (readonly string[])[], { choices }: Options): string => {
  const texts = choices
    .flatMap(framesOf)
    .map(({ temporaryVariables }, at) =>
      (names[at] ?? []).map((name) => valueText(temporaryVariables.get(name))).join(','),
    );
  return `|${texts.join('/')}`;
};

/** Temporary variables are no memory of the story's: they stand in the frames of its options. */
const namedIn = ({ kind, name }: Fact): Named[] => (kind === 'temp' ? [] : [{ kind, name }]);
