// Lays things side by side: each as near as can be to where it would like to be, none on top of another. Pure.
// Must not know: Phaser, names, rooms.

export type Wish = {
  name: string /** where its middle would like to be */;
  at: number;
  width: number;
};

type Run = { members: Wish[] /** left edge */; from: number; width: number };

const GAP = 10;

const mean = (ns: readonly number[]): number => ns.reduce((sum, n) => sum + n, 0) / ns.length;

/** Where a run's left edge should be, so that its members are on average where they would like to be. */
function leftOf(members: readonly Wish[]): number {
  let offset = 0;
  const wishes = members.map(({ at, width }) => {
    const wish = at - offset - width / 2;
    offset += width + GAP;
    return wish;
  });
  return mean(wishes);
}

const clampTo = (from: number, width: number, left: number, right: number): number =>
  Math.max(left, Math.min(from, right - width));

function joined(a: Run, b: Run, left: number, right: number): Run {
  const members = [...a.members, ...b.members];
  const width = a.width + GAP + b.width;
  return { members, width, from: clampTo(leftOf(members), width, left, right) };
}

/** Runs that touch become one, until none touch. */
function settled(wishes: readonly Wish[], left: number, right: number): Run[] {
  const runs: Run[] = [];
  for (const wish of wishes) {
    const { at, width } = wish;
    let run: Run = {
      members: [wish],
      width,
      from: clampTo(at - width / 2, width, left, right),
    };
    let before = runs.at(-1);
    while (before && before.from + before.width + GAP > run.from) {
      runs.pop();
      run = joined(before, run, left, right);
      before = runs.at(-1);
    }
    runs.push(run);
  }
  return runs;
}

/** The same things as narrow as they must be counted for all to have room: in a crowd edges cross a little. */
function fitted(wishes: readonly Wish[], length: number): Wish[] {
  const full = wishes.reduce((sum, { width }) => sum + width, 0);
  const free = length - GAP * (wishes.length - 1);
  const share = Math.min(1, Math.max(0, free) / full);
  return wishes.map((wish) => ({ ...wish, width: wish.width * share }));
}

/** Middles by name, all between `left` and `right` but for the outer halves of a crowd's outermost. */
export function sideBySide(
  wishes: readonly Wish[],
  left: number,
  right: number,
): Map<string, number> {
  const sorted = [...wishes].sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
  const middles = new Map<string, number>();
  for (const { members, from } of settled(fitted(sorted, right - left), left, right)) {
    let x = from;
    for (const { name, width } of members) {
      middles.set(name, Math.round(x + width / 2));
      x += width + GAP;
    }
  }
  return middles;
}
