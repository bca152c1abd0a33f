// What tells one head from another: the shape, hair, brows, beard and the small things worn on it.
// Must not know: clothes, poses, or whose story it is.
import type { BackStyle } from './backs.ts';

/** Own brows differ by the thickness of their stroke, 8 to 24 units. */
export type Brow = { colour: string; thick: number };

export type Hair = {
  /** Lorelei's number; bare heads keep their own crown */
  style: number | 'bare';
  colour: string;
  /** strands that show on the mass of the hair */
  strand: string;
  back: BackStyle;
  /** greying at the temple */
  grey?: string;
  /** plaited, drawn by own strokes over a close crop */
  braids?: true;
  /** short and curled: small curls all over the mass */
  curled?: true;
  /** shaved close at the side, long on top */
  undercut?: true;
};

export type BeardKind = 'stubble' | 'moustache' | 'short' | 'goatee' | 'full';

export type HeadLook = {
  /** Lorelei's skull, 1 to 4 */
  skull: number;
  /** how wide and how high against the drawn skull; 1 is as drawn */
  wide?: number;
  high?: number;
  /** Lorelei's nose, 1 to 6, or one of our own */
  nose: number | 'broad' | 'aquiline' | 'button' | 'straight' | 'long';
  brow: Brow;
  hair: Hair;
  /** colour of the iris; dark in every case, so that the gaze reads from afar */
  iris?: string;
  /** how far the eyes stand open against the usual; 1 is as drawn */
  eyes?: number;
  lashes?: true;
  /** colour laid on the lips */
  lips?: string;
  beard?: { kind: BeardKind; colour: string };
  glasses?: { kind: 'round' | 'oval' | 'square' | 'half'; colour: string };
  earrings?: { kind: 'stud' | 'hoop' | 'drop'; colour: string };
  freckles?: true;
};

/** All that a head's drawing asks about a person; the rest of a look is cloth. */
export type Portrait = {
  figure: string;
  /** years; lines come at forty, fifty and sixty, and under twelve a child's proportions */
  age: number;
  skin: string;
  /** shade on skin: under the jaw, lines, tired eyes */
  shade: string;
  /** the white of the eyes, off-white so that it never glares */
  eyeWhite: string;
  /** units added round every feature; ink on deep skin needs more of it */
  featureWeight: number;
  head: HeadLook;
};
