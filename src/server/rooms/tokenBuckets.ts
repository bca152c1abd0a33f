// Token buckets, one for each name, such as an address: how much is free at once, and what comes back in time.
// Must not know: what is counted. Time is handed in, ms.
import type { Rate } from './limits.ts';

type Bucket = { left: number; at: number };

/** Buckets beyond this are looked through for full ones, which need not be kept. */
const MANY = 5000;

export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly rate: Rate,
    private readonly now: () => number,
  ) {}

  /** Takes one; false when there is none. */
  take(name: string): boolean {
    const left = this.left(name);
    if (left < 1) return false;
    if (this.buckets.size > MANY) this.dropFull();
    this.buckets.set(name, { left: left - 1, at: this.now() });
    return true;
  }

  /** Whether there is one to take. */
  has(name: string): boolean {
    return this.left(name) >= 1;
  }

  private left(name: string): number {
    const { most, perSecond } = this.rate;
    const bucket = this.buckets.get(name);
    if (!bucket) return most;
    return Math.min(most, bucket.left + ((this.now() - bucket.at) * perSecond) / 1000);
  }

  private dropFull(): void {
    for (const name of this.buckets.keys())
      if (this.left(name) >= this.rate.most) this.buckets.delete(name);
  }
}
