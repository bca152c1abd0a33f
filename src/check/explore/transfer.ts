// An effect on all states that wait alike: for each thing kept afterwards, where it comes from.
// Must not know: which states, or whether the effect is theirs.
import type { Effect } from './effects.ts';
import { type Layout, type Named, type Options, type Recall, recallWith } from './recall.ts';

/** What is kept is not what was at any place before: it is given, or the turn in which the run ends. */
export const [GIVEN, NOW] = [-1, -2];

/** `more` is added to what was there, or is all there is. */
type Source = { from: number; more: number };

const given = (cell: number): Source => ({ from: GIVEN, more: cell });

const kept = (before: Layout, what: Named, more = 0): Source => {
  const from = before.find(what);
  return from < 0 ? given(before.unkept(what) + more) : { from, more };
};

const sourceOf = (before: Layout, effect: Effect, what: Named): Source => {
  const { kind, name } = what;
  if (kind === 'visits') return kept(before, what, effect.visits.get(name));
  if (kind === 'since' && effect.entered.has(name)) return { from: NOW, more: 0 };
  const copied = kind === 'global' ? effect.copies.get(name) : undefined;
  if (copied !== undefined) return kept(before, { kind, name: copied });
  const now = kind === 'global' ? effect.globals.get(name) : undefined;
  const picked = kind === 'picks' ? effect.picks.get(name) : undefined;
  const written = now ?? picked;
  return written === undefined ? kept(before, what) : given(written);
};

export class Transfer {
  /** For each thing kept afterwards, in its order. Rows of numbers: a million states go through them. */
  private readonly from: Int32Array;
  private readonly more: Int32Array;

  constructor(
    before: Layout,
    private readonly effect: Effect,
    readonly after: Layout,
  ) {
    const sources = after.kept.map((what) => sourceOf(before, effect, what));
    this.from = Int32Array.from(sources, ({ from }) => from);
    this.more = Int32Array.from(sources, ({ more }) => more);
  }

  /** Where what is kept at this place comes from; nothing for no place. */
  sourceAt(place: number): Source | undefined {
    const [from, more] = [this.from[place], this.more[place]];
    return from === undefined || more === undefined ? undefined : { from, more };
  }

  /** How many cells there are afterwards. */
  get length(): number {
    return this.from.length;
  }

  get options(): Options {
    return this.effect.options;
  }

  /** The turn in which the run ends. */
  turnAfter({ turn }: Recall): number {
    return turn + this.effect.turns;
  }

  /** Writes what one of the states keeps afterwards. */
  write(before: Recall, into: Int32Array, at: number): void {
    const { from: places, more: added } = this;
    const { cells, base } = before;
    const turn = this.turnAfter(before);
    for (let place = 0; place < places.length; place++) {
      const [from = 0, more = 0] = [places[place], added[place]];
      into[at + place] = from >= 0 ? (cells[base + from] ?? 0) + more : from === NOW ? turn : more;
    }
  }

  /** The effect done to one of the states. */
  on(before: Recall): Recall {
    const cells = new Int32Array(this.length);
    this.write(before, cells, 0);
    return recallWith(this.after, this.effect.options, cells, this.turnAfter(before));
  }
}
