// The key of a state after an effect, said before the state is made: most ways lead to a state that is known.
// Must not know: how the effect came about.
import type { Layout, Recall } from './recall.ts';
import type { Sight } from './seen.ts';
import type { Transfer } from './transfer.ts';

/** A text that all states share, or a place whose value is looked at. */
type Piece = string | { sight: Sight; place: number };

/** Turns are counted, not kept. */
const isCounted = ({ kind }: Sight): boolean => kind === 'turn' || kind === 'since';

export class QuickKey {
  private readonly texts: string[] = [];

  private constructor(
    private readonly transfer: Transfer,
    private readonly pieces: readonly Piece[],
  ) {}

  /** None where a turn is looked at. */
  static of(sights: readonly Sight[], transfer: Transfer, layout: Layout): QuickKey | undefined {
    if (sights.some(isCounted)) return undefined;
    const pieces: Piece[] = [];
    for (const sight of sights) {
      const place = layout.placeOf(sight);
      const last = pieces.at(-1);
      // what is given is the same whatever the state was before
      const text = transfer.isGiven(place) ? sight.textOf(transfer.given(place)) : undefined;
      if (text === undefined) pieces.push({ sight, place });
      else if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
      else pieces.push(text);
    }
    return new QuickKey(transfer, pieces);
  }

  /** What the sights see in the state that the effect makes of this one. */
  from(before: Recall): string {
    const { pieces, transfer, texts } = this;
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at];
      if (typeof piece !== 'object') texts[at] = piece ?? '';
      else texts[at] = piece.sight.textOf(transfer.valueAt(piece.place, before));
    }
    // joined, since a text made by adding holds on to all its parts
    return texts.join('');
  }
}
