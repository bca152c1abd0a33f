// The key of a state after an effect, written before the state is made: most ways lead to a state that is known.
// Must not know: how the effect came about.
import type { KeyWriter } from './keyWriter.ts';
import { emptyCell, type Layout, type Recall } from './recall.ts';
import { type Sight, since } from './seen.ts';
import { GIVEN, NOW, type Transfer } from './transfer.ts';

/** What is seen of the turn itself. */
const TURN = -3;

/** One number of the key: the code that all states share, or what a sight sees of a cell. */
type Piece = { from: number; more: number; sight: Sight; isSince: boolean };

const pieceOf = (sight: Sight, layout: Layout, { sources }: Transfer): Piece => {
  const isSince = sight.kind === 'since';
  if (sight.kind === 'turn') return { from: TURN, more: 0, sight, isSince };
  const { from, more } = sources[layout.placeOf(sight)] ?? { from: GIVEN, more: emptyCell(sight) };
  // what is given is the same whatever the state was before; turns since then are not
  const isCode = from === GIVEN && !isSince;
  return { from, more: isCode ? sight.codeOf(more) : more, sight, isSince };
};

export class QuickKey {
  private readonly pieces: readonly Piece[];

  constructor(
    sights: readonly Sight[],
    private readonly transfer: Transfer,
    layout: Layout,
  ) {
    this.pieces = sights.map((sight) => pieceOf(sight, layout, transfer));
  }

  /** Writes what the sights see in the state that the effect makes of this one. */
  write(before: Recall, key: KeyWriter): void {
    const { cells } = before;
    const turn = this.transfer.turnAfter(before);
    for (const { from, more, sight, isSince } of this.pieces) {
      if (isSince) key.put(sight.codeOf(since(cellFrom(from, more, before, turn), turn)));
      else if (from >= 0) key.put(sight.codeOf((cells[from] ?? 0) + more));
      else key.put(from === GIVEN ? more : sight.codeOf(turn));
    }
  }
}

const cellFrom = (from: number, more: number, { cells }: Recall, turn: number): number => {
  if (from >= 0) return cells[from] ?? 0;
  return from === NOW ? turn : more;
};
