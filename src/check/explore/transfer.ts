// An effect on all states that wait alike: for each thing kept afterwards, where it comes from.
// Must not know: which states, or whether the effect is theirs.
import type { Effect } from './effects.ts';
import { type Cell, emptyCell, type Layout, type Named, type Recall } from './recall.ts';

/** What is kept is not what was at any place before: it is given, or the turn in which the run ends. */
export const [GIVEN, NOW] = [-1, -2];

/** `more` is added to what was there, or is all there is. */
type Source = { from: number; more: Cell };

const given = (cell: Cell): Source => ({ from: GIVEN, more: cell });

const kept = (before: Layout, what: Named, more = 0): Source => {
  const from = before.find(what);
  return from < 0 ? given(emptyCell(what) + more) : { from, more };
};

const sourceOf = (before: Layout, effect: Effect, what: Named): Source => {
  const { kind, name } = what;
  if (kind === 'visits') return kept(before, what, effect.visits.get(name));
  if (kind === 'since' && effect.entered.has(name)) return { from: NOW, more: 0 };
  const now = kind === 'global' ? effect.globals.get(name) : undefined;
  const picked = kind === 'picks' ? effect.picks.get(name) : undefined;
  const written = now ?? picked;
  return written === undefined ? kept(before, what) : given(written);
};

export class Transfer {
  readonly sources: readonly Source[];

  constructor(
    before: Layout,
    private readonly effect: Effect,
    private readonly after: Layout,
  ) {
    this.sources = after.kept.map((what) => sourceOf(before, effect, what));
  }

  /** The turn in which the run ends. */
  turnAfter({ turn }: Recall): number {
    return turn + this.effect.turns;
  }

  /** The effect done to one of the states. */
  on(before: Recall): Recall {
    const turn = this.turnAfter(before);
    const cells: Cell[] = [];
    for (const { from, more } of this.sources)
      cells.push(from >= 0 ? (before.cells[from] ?? 0) + more : from === NOW ? turn : more);
    return { layout: this.after, cells, turn, options: this.effect.options };
  }
}
