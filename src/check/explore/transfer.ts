// An effect on all states that wait alike: for each thing kept afterwards, where it comes from.
// Must not know: which states, or whether the effect is theirs.
import type { Effect } from './effects.ts';
import type { Layout, Named, Recall, Remembered } from './recall.ts';

/** What is kept is not what was at any place before: it is given, or the turn in which the run ends. */
const [GIVEN, NOW] = [-1, -2];

type Source = { from: number; given: Remembered; more: number };

const given = (value: Remembered): Source => ({ from: GIVEN, given: value, more: 0 });

const kept = (before: Layout, what: Named, more = 0): Source => {
  const from = before.find(what);
  const nothing = what.kind === 'visits' || what.kind === 'picks' ? 0 : undefined;
  return from < 0 ? { ...given(nothing), more } : { from, given: undefined, more };
};

const sourceOf = (before: Layout, effect: Effect, what: Named): Source => {
  const { kind, name } = what;
  if (kind === 'visits') return kept(before, what, effect.visits.get(name));
  if (kind === 'since' && effect.entered.has(name)) return { ...given(undefined), from: NOW };
  const copied = kind === 'global' ? effect.copies.get(name) : undefined;
  if (copied !== undefined) return kept(before, { kind, name: copied });
  const now = kind === 'global' ? effect.globals.get(name) : undefined;
  const picked = kind === 'picks' ? effect.picks.get(name) : undefined;
  const written = now ?? picked;
  return written === undefined ? kept(before, what) : given(written);
};

const valueFrom = (
  { from, given: fixed, more }: Source,
  values: readonly Remembered[],
  now: number,
): Remembered => {
  if (from < 0) return from === NOW ? now : typeof fixed === 'number' ? fixed + more : fixed;
  const value = values[from];
  return more > 0 && typeof value === 'number' ? value + more : value;
};

export class Transfer {
  private readonly sources: readonly Source[];

  constructor(
    before: Layout,
    private readonly effect: Effect,
    private readonly after: Layout,
  ) {
    this.sources = after.kept.map((what) => sourceOf(before, effect, what));
  }

  /** What is kept at this place afterwards, for one of the states. */
  valueAt(place: number, { values, turn }: Recall): Remembered {
    const source = this.sources[place];
    return source && valueFrom(source, values, turn + this.effect.turns);
  }

  /** What is kept there, where it is the same for all of them. */
  given(place: number): Remembered {
    const source = this.sources[place];
    return source && valueFrom(source, [], 0);
  }

  /** Whether it is the same for all of them. */
  isGiven(place: number): boolean {
    const source = this.sources[place];
    return !source || source.from === GIVEN;
  }

  /** The effect done to one of the states. */
  on({ values, turn }: Recall): Recall {
    const now = turn + this.effect.turns;
    const after = this.sources.map((source) => valueFrom(source, values, now));
    return { layout: this.after, values: after, turn: now, options: this.effect.options };
  }
}
