// Two states are the same when everything that may still be read is the same. The key says it in a row of numbers.
// Must not know: how states are found, or what is told in them.
import type { InkChoice } from '#story/inkInside';
import { Alive, namedIn, nodeOf, type Reasoned } from './alive.ts';
import type { Known } from './answers.ts';
import { type Effect, touchedBy } from './effects.ts';
import { KeyWriter } from './keyWriter.ts';
import { hasFixedText } from './optionText.ts';
import { QuickKey } from './quickKey.ts';
import { type Cell, emptyCell, Layout, type Options, type Recall, type Resting } from './recall.ts';
import { type Numbering, Sight } from './seen.ts';
import { framesOf, frameText } from './site.ts';
import { Transfer } from './transfer.ts';
import type { ValueBook } from './valueBook.ts';
import { valueText } from './values.ts';

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
type Course = { before: Layout; scene: string; look: Look; transfer: Transfer; quick: QuickKey };
/** Of one effect: the course taken last, since states that wait alike come together; and all. */
type Courses = { last: Course; all: Map<Layout, Course> };

export class StateKeys {
  private readonly looks = new Map<string, Look>();
  private readonly fixed = new Map<string, boolean>();
  private readonly shapes = new WeakMap<Options, string>();
  private readonly sights: Sight[] = [];
  /** by the number of the effect */
  private readonly courses: (Courses | undefined)[] = [];
  private readonly writer = new KeyWriter();
  /** behind each layout those in which nothing is at rest that was not before */
  private readonly resting = new Map<Layout, Set<Layout>>();
  /** what ink can look at at all */
  readonly whole: Layout;

  /**
   * `rewritten`: variables that the host writes before each line, so that an older value never matters;
   * `start`: what every variable holds at first; `jumps`: knots to which the host may jump from a scene; `codes`: numbers for texts, the same for all who compare keys.
   */
  constructor(
    private readonly reasoned: Reasoned,
    private readonly rewritten: ReadonlySet<string>,
    private readonly jumps: (scene: string) => readonly string[],
    private readonly values: ValueBook,
    private readonly codes: Numbering,
    private readonly start: (variable: string) => Cell,
  ) {
    this.whole = new Layout(reasoned.facts.all.flatMap(namedIn));
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
    const courses = this.courses[effect.number];
    if (!courses) return this.firstCourse(before, effect, scene);
    const { last, all } = courses;
    if (isCourse(last, before, scene)) return last;
    const known = all.get(before);
    const course = known?.scene === scene ? known : this.courseFrom(before, effect, scene);
    if (course !== known) all.set(before, course);
    courses.last = course;
    return course;
  }

  private firstCourse(before: Layout, effect: Effect, scene: string): Course {
    const course = this.courseFrom(before, effect, scene);
    this.courses[effect.number] = { last: course, all: new Map([[before, course]]) };
    return course;
  }

  private courseFrom(before: Layout, effect: Effect, scene: string): Course {
    const look = this.lookAround(effect.options, scene);
    this.mustRest(before, effect, look.layout);
    const transfer = new Transfer(before, effect, look.layout);
    const quick = new QuickKey(look.sights, transfer, look.layout, before);
    return { before, scene, look, transfer, quick };
  }

  /** Every way on is held against what was reasoned: what is at rest was so before, and nothing happened to it. */
  private mustRest(before: Layout, effect: Effect, after: Layout): void {
    const moved = touchedBy(effect).find((what) => after.isAtRest(what));
    const woken =
      before === this.whole || this.resting.get(before)?.has(after) === true
        ? undefined
        : after.rest.find((what) => !before.isAtRest(what));
    const wrong = moved ?? woken;
    if (wrong) throw new RangeError(`expected ${wrong.kind} ${wrong.name} at rest`);
    const held = this.resting.get(before) ?? new Set();
    this.resting.set(before, held.add(after));
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
    const place = nodeOf(this.reasoned, sourcePath) ?? sourcePath;
    return known ? String(place) : `${place} ${text}#${(tags ?? []).join('#')}`;
  }

  private lookAround(options: Options, scene: string): Look {
    const shape = this.shapeOf(options, scene);
    const look = this.looks.get(shape) ?? this.lookFor(shape, options, scene);
    if (look.names.length === 0) return look;
    return { ...look, temps: this.codes(tempsText(look.names, options)) };
  }

  private lookFor(shape: string, options: Options, scene: string): Look {
    const alive = new Alive(this.reasoned, options, this.jumps(scene));
    const sights = alive.numbers.flatMap((at) => this.sightOf(at) ?? []);
    const rest = alive.atRest.flatMap((at) => this.restOf(at));
    const look = {
      ...{ shape: this.codes(shape), layout: new Layout(sights, rest), sights, temps: 0 },
      names: alive.temps.every((each) => each.length === 0) ? [] : alive.temps,
    };
    this.looks.set(shape, look);
    return look;
  }

  private restOf(at: number): Resting[] {
    const fact = this.reasoned.facts.all[at];
    const named = fact && !this.rewritten.has(fact.name) ? namedIn(fact) : [];
    return named.map((one) => ({
      ...one,
      cell: one.kind === 'global' ? this.start(one.name) : emptyCell(one),
    }));
  }

  /** What all states share; a variable that the host writes before each line is never what it was. */
  private sightOf(at: number): Sight | undefined {
    const fact = this.reasoned.facts.all[at];
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
}

const isCourse = (course: Course, before: Layout, scene: string): boolean =>
  course.before === before && course.scene === scene;

const tempsText = (names: readonly (readonly string[])[], { choices }: Options): string => {
  const texts = choices
    .flatMap(framesOf)
    .map(({ temporaryVariables }, at) =>
      (names[at] ?? []).map((name) => valueText(temporaryVariables.get(name))).join(','),
    );
  return `|${texts.join('/')}`;
};
