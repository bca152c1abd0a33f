// The people's atlas: every part of everyone in the cast, lit from the lamp's side.
// Must not know: rooms.
import type { Piece } from './atlas.ts';
import { CAST, type Look } from './cast.ts';
import { type Part, REACH, partsOf } from './puppet.ts';

/** Shade runs over the width of a bust; deep skin keeps more of its light. */
const shadeOf = (look: Look): NonNullable<Piece['shade']> => ({
  from: 40,
  to: 560,
  cool: look.featureWeight > 5 ? [0.84, 0.84, 0.96] : [0.76, 0.74, 0.88],
  rim: 4,
  glow: 0.34,
});

const pieceOf = (look: Look, part: Part): Piece => {
  const piece = { frame: part.frame, svg: part.svg, within: REACH };
  return part.light === 'silhouette' ? { ...piece, shade: shadeOf(look) } : piece;
};

export const peoplePieces = (): Piece[] =>
  CAST.flatMap((look) => partsOf(look).map((part) => pieceOf(look, part)));
