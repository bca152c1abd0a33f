// Two states are the same when everything that may still be read is the same. The key says it in a row of numbers.
// Must not know: how states are found, or what is told in them.
import type { InkChoice, InkFrame } from '#story/inkInside';
import type { Known } from './answers.ts';
import type { Effect } from './effects.ts';
import type { Fact, Facts } from './facts.ts';
import type { Flow } from './flow.ts';
import type { Liveness } from './liveness.ts';
import { KeyWriter } from './keyWriter.ts';
import { hasFixedText } from './optionText.ts';
import { boxMeant, nodeAt, type Program, resolvePath } from './program.ts';
import { QuickKey } from './quickKey.ts';
import { Layout, type Named, type Options, type Recall } from './recall.ts';
import { type Numbering, Sight } from './seen.ts';
import { framesOf, frameText } from './site.ts';
import { Transfer } from './transfer.ts';
import type { ValueBook } from './valueBook.ts';
import { valueText } from './values.ts';

export type Reasoned = { program: Program; flow: Flow; facts: Facts; live: Liveness };

/** What the explorer knows besides ink: the variables of the host that stay as they are, and the scene. */
export type Held = { known: Known; scene: string };

/**
 * For one way of waiting: what is kept and looked up; and the options by the number of their text, before it, and
 * behind it the temporary variables in their frames that matter.
 */
type Look = {
  shape: number;
  layout: Layout;
  sights: readonly Sight[];
  temps: number;
  names: readonly (readonly string[])[];
};

/** What an effect makes of all states that wait alike. */
type Course = { scene: string; look: Look; transfer: Transfer; quick: QuickKey };

export class StateKeys {
  private readonly looks = new Map<string, Look>();
  private readonly fixed = new Map<string, boolean>();
  private readonly shapes = new WeakMap<Options, string>();
  private readonly sights: Sight[] = [];
  private readonly courses = new WeakMap<Effect, Map<Layout, Course>>();
  private readonly writer = new KeyWriter();

  /**
   * `rewritten`: variables that the host writes before each line, so that an older value never matters;
   * `jumps`: knots to which the host may jump from a scene; `codes`: numbers for texts, the same for all who compare keys.
   */
  constructor(
    private readonly reasoned: Reasoned,
    private readonly rewritten: ReadonlySet<string>,
    private readonly jumps: (scene: string) => readonly string[],
    private readonly values: ValueBook,
    private readonly codes: Numbering,
  ) {}

  /** What ink can look at at all. */
  get whole(): Layout {
    return new Layout(this.reasoned.facts.all.flatMap(namedIn));
  }

  /** What of a state with these options can still matter. */
  layoutIn(options: Options, scene: string): Layout {
    return this.lookAround(options, scene).layout;
  }

  /** The key that was written last. */
  get key(): KeyWriter {
    return this.writer;
  }

  /** Writes the key of what a state is after an effect; the transfer makes the state itself. */
  after(before: Recall, effect: Effect, { known, scene }: Held): Transfer {
    const { look, transfer, quick } = this.courseOf(before.layout, effect, scene);
    const { writer } = this;
    const { sights } = look;
    writer.begin(sights.length + 2);
    writer.put(look.shape);
    const { at } = writer;
    if (known.size === 0) quick.write(before, writer);
    else this.write(sights, transfer.on(before), known);
    // what the host says is not what a sight sees
    writer.codes = known.size === 0 && writer.at - at === sights.length ? at : 0;
    writer.put(look.temps);
    writer.end();
    return transfer;
  }

  private write(sights: readonly Sight[], memory: Recall, known: Known): void {
    for (const sight of sights) {
      const host = sight.kind === 'global' ? known.get(sight.name) : undefined;
      this.writer.put(host ? this.codes(host.join()) : sight.in(memory));
    }
  }

  private courseOf(before: Layout, effect: Effect, scene: string): Course {
    const courses = this.courses.get(effect) ?? new Map<Layout, Course>();
    const known = courses.get(before);
    if (known?.scene === scene) return known;
    const look = this.lookAround(effect.options, scene);
    const transfer = new Transfer(before, effect, look.layout);
    const quick = new QuickKey(look.sights, transfer, look.layout, before);
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
    if (look.names.length === 0) return look;
    return { ...look, temps: this.codes(tempsText(look.names, options)) };
  }

  private lookFor(shape: string, options: Options, scene: string): Look {
    const facts = new Set<number>();
    for (const knot of this.jumps(scene)) this.add(facts, this.node(knot));
    const names = options.choices.flatMap((choice) => this.lookAt(choice, facts));
    const sights = [...facts].sort((a, b) => a - b).flatMap((at) => this.sightOf(at) ?? []);
    const look = {
      ...{ shape: this.codes(shape), layout: new Layout(sights), sights, temps: 0 },
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
    return (this.sights[at] ??= new Sight(
      named.kind,
      named.name,
      fact.reading,
      this.values,
      this.codes,
    ));
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
      const names = [...alive].flatMap((fact) => this.tempName(fact));
      return [...new Set([...names, ...this.reasoned.facts.lent])].sort();
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
    const { program, flow } = this.reasoned;
    const [root] = program.boxes;
    const spot = container && root && resolvePath(program, container.path.toString(), root);
    return spot ? flow.behind(boxMeant(program, spot).first + index) : undefined;
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
