// The 34 things an option can do: its kind, which decides the gate, and its base effect before anything modifies it.
// Must not know: readings, formulae, words shown to anyone.

/** Every move an option may carry in `# move:` (story bible 2.3). */
export const MOVES = [
  'own',
  'listen',
  'reflect',
  'validate',
  'accept-limit',
  'apologise',
  'reaffirm',
  'repair-slip',
  'set-scene',
  'pause',
  'disclose',
  'ask-open',
  'invite-fear',
  'notice',
  'promise-specific',
  'agree-together',
  'solve',
  'small-deed',
  'return',
  'promise-vague',
  'grand',
  'conceal',
  'explain',
  'defend',
  'minimise',
  'deflect',
  'attack',
  'rush',
  'chase',
  'withdraw',
  'collapse',
  'explain-asked',
  'seek-help',
  'comfort',
] as const;
export type Move = (typeof MOVES)[number];

export const isMove = (text: string): text is Move => (MOVES as readonly string[]).includes(text);

/** Attune is always open; ask and solve open with safety; a deed has no word limit; a cost is a loss. */
export const KINDS = ['attune', 'ask', 'solve', 'deed', 'cost'] as const;
export type Kind = (typeof KINDS)[number];

/** Which side of trustworthiness a move speaks to (Mayer, Davis and Schoorman): labels for the debrief, never meters. */
export const FACETS = ['integrity', 'benevolence', 'ability'] as const;
export type Facet = (typeof FACETS)[number];

export type MoveBase = {
  /** hundredths of a point, before every modifier */
  trust: number;
  /** hundredths of a point, before every modifier */
  safety: number;
  kind: Kind;
  facet: Facet;
};

const base = (trust: number, safety: number, kind: Kind, facet: Facet): MoveBase => ({
  trust,
  safety,
  kind,
  facet,
});

/** Base effects (story bible 2.3). The safety of `repair-slip` and `pause` is the least they are worth. */
export const MOVE_BASES: Readonly<Record<Move, MoveBase>> = {
  own: base(200, 500, 'attune', 'integrity'),
  listen: base(80, 600, 'attune', 'benevolence'),
  reflect: base(120, 600, 'attune', 'benevolence'),
  validate: base(100, 700, 'attune', 'benevolence'),
  'accept-limit': base(160, 600, 'attune', 'benevolence'),
  apologise: base(500, 1200, 'attune', 'integrity'),
  reaffirm: base(100, 400, 'attune', 'benevolence'),
  'repair-slip': base(100, 300, 'attune', 'integrity'),
  'set-scene': base(50, 500, 'attune', 'benevolence'),
  pause: base(50, 600, 'attune', 'ability'),
  disclose: base(300, -200, 'attune', 'integrity'),
  'ask-open': base(100, 400, 'ask', 'benevolence'),
  'invite-fear': base(120, 500, 'ask', 'benevolence'),
  notice: base(50, 400, 'ask', 'benevolence'),
  'promise-specific': base(100, 300, 'solve', 'ability'),
  'agree-together': base(200, 500, 'solve', 'ability'),
  solve: base(100, 200, 'solve', 'ability'),
  'small-deed': base(150, 400, 'deed', 'ability'),
  return: base(200, 500, 'deed', 'integrity'),
  'promise-vague': base(0, 300, 'attune', 'integrity'),
  grand: base(-50, 100, 'attune', 'ability'),
  conceal: base(50, 200, 'attune', 'integrity'),
  explain: base(-100, -500, 'cost', 'integrity'),
  defend: base(-150, -700, 'cost', 'benevolence'),
  minimise: base(-200, -800, 'cost', 'integrity'),
  deflect: base(-200, -700, 'cost', 'integrity'),
  attack: base(-300, -1200, 'cost', 'benevolence'),
  rush: base(-100, -600, 'cost', 'benevolence'),
  chase: base(-50, -600, 'cost', 'benevolence'),
  withdraw: base(-200, -700, 'cost', 'benevolence'),
  collapse: base(-50, -500, 'cost', 'ability'),
  'explain-asked': base(150, 200, 'solve', 'integrity'),
  'seek-help': base(150, 300, 'solve', 'ability'),
  comfort: base(50, 500, 'solve', 'benevolence'),
};
