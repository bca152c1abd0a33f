// What two people have by them in a kind of room: mugs at home, paper cups on the way. Trust shows in one of them or two.
// Must not know: drawings, stories, or who holds what.
import type { Band } from '#domain/band';

/** What stands there for the one, and what joins it for the other. */
export type Keepsakes = { first: string; second: string };

const MUGS: Keepsakes = { first: 'mug', second: 'second-mug' };
const PAPER_CUPS: Keepsakes = { first: 'paper-cup', second: 'second-paper-cup' };
const FLASK_CUPS: Keepsakes = { first: 'flask-cup', second: 'second-flask-cup' };
const GLASSES: Keepsakes = { first: 'glass-of-water', second: 'second-glass' };
const KEYS: Keepsakes = { first: 'keys', second: 'second-keys' };

/** Where nobody would put a mug. */
const ELSEWHERE: Readonly<Record<string, Keepsakes>> = {
  hallway: KEYS,
  stairs: KEYS,
  porch: KEYS,
  'bedroom-door': GLASSES,
  car: PAPER_CUPS,
  bus: PAPER_CUPS,
  ferry: PAPER_CUPS,
  street: PAPER_CUPS,
  'car-park': PAPER_CUPS,
  launderette: PAPER_CUPS,
  hall: PAPER_CUPS,
  corridor: PAPER_CUPS,
  'waiting-room': PAPER_CUPS,
  garden: FLASK_CUPS,
  orchard: FLASK_CUPS,
  shore: FLASK_CUPS,
  lake: FLASK_CUPS,
};

export const keepsakesIn = (kind: string): Keepsakes => ELSEWHERE[kind] ?? MUGS;

/** What is left lying in such a room as trust grows. */
export function lyingAt(trust: Band, kind: string): readonly string[] {
  const { first, second } = keepsakesIn(kind);
  const LYING: Readonly<Record<Band, readonly string[]>> = {
    0: ['phone-face-down'],
    1: [first, 'phone-face-down'],
    2: [first, second],
    3: [first, second, 'second-name'],
  };
  return LYING[trust];
}
