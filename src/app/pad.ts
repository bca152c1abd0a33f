// A gamepad of the standard layout: what is held from one look to the next → presses, with directions that repeat.
// Must not know: browsers, clocks, or what a press is for.

export type PadPress =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'scroll-up'
  | 'scroll-down'
  | 'south'
  | 'east'
  | 'west'
  | 'north'
  | 'left-shoulder'
  | 'right-shoulder'
  | 'select'
  | 'start';

/** `buttons`: held or not, by standard index; `axes`: -1..1, left stick x and y, right stick x and y. */
export type PadState = { buttons: readonly boolean[]; axes: readonly number[] };

const BUTTONS: readonly (PadPress | undefined)[] = [
  'south',
  'east',
  'west',
  'north',
  'left-shoulder',
  'right-shoulder',
  undefined,
  undefined,
  'select',
  'start',
  undefined,
  undefined,
  'up',
  'down',
  'left',
  'right',
];

/** How far a stick is pushed before it counts; they rarely rest at nought. */
const PUSHED = 0.6;

const sticks = ({ axes }: PadState): (PadPress | false)[] => {
  const [x = 0, y = 0, , turn = 0] = axes;
  return [
    x < -PUSHED && 'left',
    x > PUSHED && 'right',
    y < -PUSHED && 'up',
    y > PUSHED && 'down',
    turn < -PUSHED && 'scroll-up',
    turn > PUSHED && 'scroll-down',
  ];
};

/** All that is held now. */
export const heldOn = (state: PadState): ReadonlySet<PadPress> =>
  new Set([
    ...state.buttons.flatMap((held, at) => (held ? (BUTTONS[at] ?? []) : [])),
    ...sticks(state).filter((press) => press !== false),
  ]);

const REPEATS = new Set<PadPress>(['up', 'down', 'left', 'right', 'scroll-up', 'scroll-down']);
/** ms until a held direction counts again, and from then on */
const FIRST = 450;
const THEN = 140;

/** Answers the presses since the last look; `now` in ms, rising. A button that stays held counts once. */
export const padReader = (): ((held: ReadonlySet<PadPress>, now: number) => PadPress[]) => {
  const due = new Map<PadPress, number>();
  return (held, now) => {
    for (const press of due.keys()) if (!held.has(press)) due.delete(press);
    return [...held].filter((press) => {
      const at = due.get(press);
      if (at !== undefined && (now < at || !REPEATS.has(press))) return false;
      due.set(press, now + (at === undefined ? FIRST : THEN));
      return true;
    });
  };
};
