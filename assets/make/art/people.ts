// A person's two sheets: every part of one in the cast, lit from the lamp's side.
// Must not know: rooms, or where sheets are kept.
import type { Piece } from './atlas.ts';
import { inHandParts } from './bodies/inHand.ts';
import type { Look } from './cast.ts';
import { type Part, REACH, furtherParts, seatedParts } from './puppet.ts';

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

const drawn = (look: Look, parts: readonly Part[]): Piece[] =>
  parts.filter(({ svg }) => svg !== '').map((part) => pieceOf(look, part));

/** What hands may hold, on a sheet for everybody. */
export const inHandPieces = (): Piece[] =>
  inHandParts().map((part) => ({
    ...part,
    within: REACH,
    shade: { from: 40, to: 560, cool: [0.8, 0.78, 0.9], rim: 4, glow: 0.34 },
  }));

/** The two sheets of a person, by the ending of their file name: what every scene needs, and the rest. */
export const sheetsOf = (look: Look): { ending: '' | '.further'; pieces: Piece[] }[] => [
  { ending: '', pieces: drawn(look, seatedParts(look)) },
  { ending: '.further', pieces: drawn(look, furtherParts(look)) },
];
