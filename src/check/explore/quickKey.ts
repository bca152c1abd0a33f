// The key of a state after an effect, written before the state is made: most ways lead to a state that is known.
// Must not know: how the effect came about.
import type { KeyWriter } from './keyWriter.ts';
import type { Layout, Recall } from './recall.ts';
import { type Sight, since } from './seen.ts';
import { GIVEN, NOW, type Transfer } from './transfer.ts';

/** What is seen is the turn itself, or turns since. */
const [TURN, SINCE] = [-3, -4];
/** Fewer numbers are seen sooner than copied. */
const WORTH = 4;

/** One number of the key: the code that all states share, or what a sight sees of a cell; and where it stood before. */
type Piece = { from: number; more: number; before: number };
/** Numbers `start` up to `end` that are what they were, from `before` on. */
type Run = { start: number; end: number; before: number };

const NOWHERE = -1;

/** `before`: where in a key it stood before, unless something else stands there now. */
const pieceOf = (sight: Sight, source: { from: number; more: number }, before: number): Piece => {
  const { from, more } = source;
  if (sight.kind === 'turn') return { from: TURN, more: 0, before: NOWHERE };
  if (sight.kind === 'since') return { from: SINCE, more: 0, before: NOWHERE };
  // what is given is the same whatever the state was before
  if (from === GIVEN) return { from, more: sight.codeOf(more), before: NOWHERE };
  return { from, more, before: more === 0 ? before : NOWHERE };
};

const runsOf = (pieces: readonly Piece[]): Run[] => {
  const runs: Run[] = [];
  for (let start = 0, end = 1; start < pieces.length; start = end++) {
    const { before } = pieces[start] ?? { before: NOWHERE };
    if (before === NOWHERE) continue;
    while (pieces[end]?.before === before + end - start) end += 1;
    if (end - start >= WORTH) runs.push({ start, end, before });
  }
  return runs;
};

export class QuickKey {
  private readonly pieces: readonly Piece[];
  private readonly runs: readonly Run[];

  constructor(
    private readonly sights: readonly Sight[],
    private readonly transfer: Transfer,
    private readonly layout: Layout,
    before: Layout,
  ) {
    const stood = new Map(before.alive.map((what, at) => [what, at]));
    this.pieces = sights.map((sight) => {
      const source = this.sourceOf(sight);
      // a copy of another variable comes from elsewhere
      const stays = source.from === before.find(sight);
      return pieceOf(sight, source, (stays ? stood.get(sight) : undefined) ?? NOWHERE);
    });
    this.runs = runsOf(this.pieces);
  }

  /** Writes what the sights see in the state that the effect makes of this one. */
  write(before: Recall, key: KeyWriter): void {
    let piece = 0;
    if (before.codes > 0)
      for (const { start, end, before: from } of this.runs) {
        this.look(piece, start, before, key);
        key.copy(before.bytes, before.codes + from, end - start);
        piece = end;
      }
    this.look(piece, this.pieces.length, before, key);
  }

  private look(start: number, end: number, before: Recall, key: KeyWriter): void {
    const { cells, base } = before;
    for (let at = start; at < end; at++) {
      const [piece, sight] = [this.pieces[at], this.sights[at]];
      if (!piece || !sight) continue;
      const { from, more } = piece;
      if (from >= 0) key.put(sight.codeOf((cells[base + from] ?? 0) + more));
      else key.put(from === GIVEN ? more : this.turned(sight, before));
    }
  }

  /** What changes with every turn. */
  private turned(sight: Sight, before: Recall): number {
    const turn = this.transfer.turnAfter(before);
    if (sight.kind === 'turn') return sight.codeOf(turn);
    const { from, more } = this.sourceOf(sight);
    const then = from >= 0 ? (before.cells[before.base + from] ?? 0) : from === NOW ? turn : more;
    return sight.codeOf(sight.kind === 'since' ? since(then, turn) : then);
  }

  private sourceOf(sight: Sight): { from: number; more: number } {
    const { place, unkept } = this.layout.standing(sight);
    return this.transfer.sourceAt(place) ?? { from: GIVEN, more: unkept };
  }
}
