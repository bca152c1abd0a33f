// How far a person has read: which lines are on the page, whether the story waits, and the verbs of the play page.
// Must not know: elements, focus, or what a choice does.
import { type ReadonlySignal, computed, signal } from '@preact/signals';
import type { Entry, FreshLine, Moment } from '#app/momentTypes';
import type { PlayFace, Settings } from '../ports.ts';

/** How the lines of a moment come: from where the talk was left, one by one, or all at once as already read. */
type Arrival = 'resume' | 'step' | 'whole';

type Keys = ReadonlySet<string>;
const NONE: Keys = new Set();

/** Where the heading of a scene to be skipped stands among the fresh lines, or -1. */
const skipAt = ({ skippable, fresh }: Moment, planned: Keys): number =>
  skippable && planned.has(skippable.scene)
    ? fresh.findIndex(({ entry }) => entry.kind === 'scene')
    : -1;

export class Reading {
  private readonly reached = signal<{ moment: Moment; count: number } | undefined>(undefined);
  private readonly planned;
  /** keys of lines that a skip passed over: they are not shown afterwards either */
  private readonly passedOver = signal(NONE);
  private arrival: Arrival;

  /** lines of this moment on the page */
  readonly count: ReadonlySignal<number> = computed(() => this.countOf(this.face.moment.value));
  readonly complete = computed(() => this.count.value >= this.face.moment.value.fresh.length);
  /** every line on the page, oldest first */
  readonly entries: ReadonlySignal<readonly Entry[]> = computed(() => [
    ...this.face.moment.value.past.filter(({ key }) => !this.passedOver.value.has(key)),
    ...this.face.moment.value.fresh.slice(0, this.count.value).map(({ entry }) => entry),
  ]);
  readonly newest: ReadonlySignal<FreshLine | undefined> = computed(
    () => this.face.moment.value.fresh[this.count.value - 1],
  );
  /** the next line that is not on the page yet */
  readonly coming: ReadonlySignal<Entry | undefined> = computed(
    () => this.face.moment.value.fresh[this.count.value]?.entry,
  );
  /** the scene that begins now was to be skipped: it is asked again before its first line */
  readonly skipAsked = computed(() => {
    const stop = skipAt(this.face.moment.value, this.planned.value);
    return stop >= 0 && this.count.value === stop + 1;
  });

  /** lines read in an earlier playing stand next: they may be passed over */
  readonly canSkip = computed(
    () => this.readUpTo(this.face.moment.value, this.count.value) > this.count.value,
  );

  /** `planned` holds the ids of scenes to be skipped; `wants` is asked at every step. */
  constructor(
    private readonly face: PlayFace,
    private readonly wants: () => Pick<Settings, 'allLines' | 'skipRead'>,
    planned: Keys,
  ) {
    this.planned = signal(planned);
    this.arrival = face.lineReached > 0 ? 'resume' : 'step';
  }

  readonly next = (): void => {
    if (!this.skipAsked.value) this.reach(this.stepFrom(this.face.moment.value, this.count.value));
  };

  /** Passes over what was read before: up to the first unread line, a scene to be skipped, or the choice. */
  readonly skipRead = (): void => {
    if (!this.skipAsked.value) this.reach(this.readUpTo(this.face.moment.value, this.count.value));
  };

  readonly choose = (option: string): void => {
    const offered = this.face.moment.value.options.some(({ id }) => id === option);
    if (offered && this.complete.value) this.arrive('step', () => this.face.choose(option));
  };

  readonly undo = (): void => {
    if (this.face.moment.value.turn > 0) this.goBack(() => this.face.undo());
  };

  readonly rewind = (turn: number): void => this.goBack(() => this.face.rewind(turn));

  readonly skip = (): void => {
    const unread = this.face.moment.value.fresh.slice(this.count.value);
    const keys = unread.map(({ entry }) => entry.key);
    this.passedOver.value = new Set([...this.passedOver.value, ...keys]);
    this.arrive('step', () => this.face.skip());
  };

  readonly playAfterAll = (): void => {
    const from = this.count.value;
    this.planned.value = NONE;
    this.reach(this.stepFrom(this.face.moment.value, from));
  };

  private countOf(now: Moment): number {
    const reached = this.reached.value;
    if (reached?.moment === now) return reached.count;
    // the same decisions on a changed story: what was read stays read
    if (reached?.moment.turn === now.turn && this.arrival !== 'whole')
      return Math.min(reached.count, now.fresh.length);
    if (this.arrival === 'whole') return now.fresh.length;
    if (this.arrival === 'resume') return Math.min(this.face.lineReached, now.fresh.length);
    return this.stepFrom(now, 0);
  }

  /** The count after one step: a heading comes together with the line below it. */
  private stepFrom(now: Moment, from: number): number {
    const last = this.lastOf(now);
    const { allLines, skipRead } = this.wants();
    const heading = now.fresh[from]?.entry.kind === 'scene';
    const wanted = allLines ? last : from + (heading ? 2 : 1);
    const known = skipRead ? this.readUpTo(now, from) : from;
    return Math.max(Math.min(wanted, last), known, from);
  }

  /** The count up to which lines may come without being asked about: all, or up to a scene to be skipped. */
  private lastOf(now: Moment): number {
    const stop = skipAt(now, this.planned.value);
    return stop >= 0 ? stop + 1 : now.fresh.length;
  }

  /** The count up to which, from `from` on, every line was read before. */
  private readUpTo(now: Moment, from: number): number {
    const unread = now.fresh.findIndex((line, at) => at >= from && !this.face.wasRead(line));
    return Math.max(from, Math.min(unread < 0 ? now.fresh.length : unread, this.lastOf(now)));
  }

  private reach(count: number): void {
    this.reached.value = { moment: this.face.moment.value, count };
  }

  /** When the verb fails, the moment stays, and so does what was read of it. */
  private arrive(how: Arrival, verb: () => void): void {
    this.reach(this.count.value);
    this.arrival = how;
    verb();
  }

  private goBack(verb: () => void): void {
    this.passedOver.value = NONE;
    this.arrive('whole', verb);
  }
}
