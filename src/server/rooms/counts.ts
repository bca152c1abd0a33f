// What happened in all rooms together, as bare numbers: for whoever keeps the server.
// Must not know: rooms, seats, votes. No number here belongs to anybody.

const HAPPENED = ['opened', 'ended', 'seated', 'votes', 'commands'] as const;
export type Happened = (typeof HAPPENED)[number];

/** Names come from our own lists; should one ever not, its number stays bounded. */
const MOST_NAMES = 100;

export class Counts {
  private readonly happened = new Map<Happened, number>(HAPPENED.map((name) => [name, 0]));
  private readonly refused = new Map<string, number>();

  add(name: Happened, n = 1): void {
    this.happened.set(name, (this.happened.get(name) ?? 0) + n);
  }

  refuse(name: string): void {
    if (this.refused.size >= MOST_NAMES && !this.refused.has(name)) return;
    this.refused.set(name, (this.refused.get(name) ?? 0) + 1);
  }

  get all(): { happened: Record<string, number>; refused: Record<string, number> } {
    return {
      happened: Object.fromEntries(this.happened),
      refused: Object.fromEntries([...this.refused].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  /** One line; undefined when nothing happened at all. */
  get line(): string | undefined {
    const numbers = [...this.happened].filter(([, n]) => n > 0).map(([name, n]) => `${n} ${name}`);
    const refusals = Object.entries(this.all.refused).map(([name, n]) => `${n} ${name}`);
    if (numbers.length + refusals.length === 0) return undefined;
    const refused = refusals.length > 0 ? `; refused: ${refusals.join(', ')}` : '';
    return `Rooms: ${numbers.join(', ') || 'none opened'}${refused}.`;
  }
}
