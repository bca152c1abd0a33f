// Several shares explore one story, level by level, so that the first way to a state is still the shortest.
// Must not know: threads, or what is found.
import type { Budget } from './explorer.ts';
import { type Merged, merged, type Numbered } from './merged.ts';
import type { News, Peer } from './share.ts';
import { inOrder, type Via, viaIn } from './trail.ts';

/** Who explores a state, and its number there. */
type Home = { peer: number; node: number };

/** Moving a state costs about as much as exploring one: only a large difference is worth it. */
const WORTH = 48;
const SHARE = 0.2;

/** Found in this round: how it was reached first, there as which of all that was found, and by whom. */
type Fresh = { id: number; via: Via; at: number; number: number; homes: Home[] };
/** What a share found: new to all, or known by the number that all agree on. */
type Heard = Fresh | number;

const commonVia = (via: Via, common: readonly number[]): Via =>
  via === 'opening' ? via : { ...via, node: common[via.node] ?? 0 };

const NO_NEWS: News = { keys: [], parents: new Int32Array(), explored: 0 };

class Council {
  /** by their keys, in the order in which states were heard of */
  private readonly ids = new Map<string, number>();
  /** by id, the number of a state: its place in the order in which one explorer alone would have found it */
  private readonly numbers: number[] = [];
  private readonly homes: Home[] = [];
  private readonly parents: Via[] = [];
  private readonly explored = new Set<number>();
  /** by the numbers of each share, the number that all agree on */
  private readonly common: number[][];
  private readonly drops: number[][];
  private done = 0;

  constructor(
    private readonly peers: readonly Peer[],
    private readonly budget: Budget,
  ) {
    this.common = peers.map(() => []);
    this.drops = peers.map(() => []);
  }

  async explore(): Promise<void> {
    // the last may be in this very thread, and can begin at once
    const last = this.peers.length - 1;
    const news = await this.peers[last]?.open();
    let level = news ? this.hear(this.peers.map((_, at) => (at === last ? news : NO_NEWS))) : [];
    while (level.length > 0 && this.parents.length < this.budget.states && !this.budget.stop?.()) {
      await this.balance(level);
      level = await this.expand(level);
      this.budget.progress?.(this.parents.length, this.parents.length - this.done);
    }
  }

  numbered(): Numbered {
    const { common, parents, explored } = this;
    return { common, parents, explored, count: this.parents.length };
  }

  /** Numbers what is new to all, in the order in which one explorer alone would have found it. */
  private hear(news: readonly News[]): number[] {
    const found: Fresh[] = [];
    const heard = news.map((one, peer) => this.gather(one, peer, found));
    const fresh = found.toSorted((a, b) => inOrder(a.via, b.via) || a.at - b.at);
    for (const one of fresh) {
      one.number = this.parents.push(one.via) - 1;
      this.numbers[one.id] = one.number;
    }
    heard.forEach((all, peer) => this.place(all, peer));
    this.settle(fresh);
    return fresh.map(({ number }) => number);
  }

  private gather({ keys, parents }: News, peer: number, found: Fresh[]): Heard[] {
    const common = this.common[peer] ?? [];
    const before = this.parents.length;
    return keys.map((key, at) => {
      const known = this.ids.get(key);
      if (known !== undefined && known < before) return this.numbers[known] ?? 0;
      const via = commonVia(viaIn(parents, at), common);
      const other = known === undefined ? undefined : found[known - before];
      if (other && inOrder(via, other.via) < 0) Object.assign(other, { via, at });
      return other ?? this.first(key, via, at, found);
    });
  }

  private first(key: string, via: Via, at: number, found: Fresh[]): Fresh {
    const id = this.ids.size;
    this.ids.set(key, id);
    const fresh: Fresh = { id, via, at, number: -1, homes: [] };
    found.push(fresh);
    return fresh;
  }

  /** By the numbers of each share, what is new to it; what all knew before is not explored again. */
  private place(heard: readonly Heard[], peer: number): void {
    const common = this.common[peer] ?? [];
    for (const one of heard) {
      const known = typeof one === 'number';
      const home = { peer, node: common.push(known ? one : one.number) - 1 };
      if (known) this.drops[peer]?.push(home.node);
      else one.homes.push(home);
    }
  }

  /** A state that several found goes to the one with the least to do. */
  private settle(all: readonly Fresh[]): void {
    const loads = this.peers.map(() => 0);
    const settleAt = (number: number, home: Home): void => {
      this.homes[number] = home;
      loads[home.peer] = (loads[home.peer] ?? 0) + 1;
    };
    // those that one alone found come first, since there is no choice
    for (const { number, homes } of all)
      if (homes[0] && homes.length === 1) settleAt(number, homes[0]);
    for (const { number, homes } of all.filter((one) => one.homes.length > 1)) {
      const [home, ...others] = homes.toSorted(
        (a, b) => (loads[a.peer] ?? 0) - (loads[b.peer] ?? 0),
      );
      if (home) settleAt(number, home);
      for (const other of others) this.drops[other.peer]?.push(other.node);
    }
  }

  private at(peer: number, level: readonly number[]): number[] {
    return level.filter((number) => this.homes[number]?.peer === peer);
  }

  private async expand(level: readonly number[]): Promise<number[]> {
    const room = Math.ceil((this.budget.states - this.parents.length) / this.peers.length);
    const asked = this.peers.map((_, peer) => this.at(peer, level));
    const news = await Promise.all(
      this.peers.map(async (peer, at) => {
        const nodes = (asked[at] ?? []).map((number) => this.homes[number]?.node ?? 0);
        const drop = this.drops[at]?.splice(0) ?? [];
        return nodes.length + drop.length > 0 ? peer.expand({ nodes, drop, room }) : NO_NEWS;
      }),
    );
    news.forEach(({ explored }, peer) => {
      for (const number of (asked[peer] ?? []).slice(0, explored)) this.explored.add(number);
    });
    this.done = this.explored.size;
    return this.hear(news);
  }

  /** Moves states from the share with the most to the one with the fewest. */
  private async balance(level: readonly number[]): Promise<void> {
    const loads = this.peers.map((_, peer) => this.at(peer, level));
    const sorted = loads
      .map((load, peer) => ({ load, peer }))
      .filter(({ peer }) => this.peers[peer]?.ready())
      .sort((a, b) => b.load.length - a.load.length);
    const [most, least] = [sorted[0], sorted.at(-1)];
    if (!most || !least) return;
    const over = most.load.length - least.load.length;
    if (over <= Math.max(WORTH, level.length * SHARE)) return;
    await this.move(most.load.slice(0, Math.floor(over / 2)), most.peer, least.peer);
    if (this.peers.length > 2) await this.balance(level);
  }

  private async move(numbers: readonly number[], from: number, to: number): Promise<void> {
    const nodes = numbers.map((number) => this.homes[number]?.node ?? 0);
    const states = await this.peers[from]?.moveOut(nodes);
    const taken = await this.peers[to]?.moveIn(states ?? []);
    if (!taken) return;
    this.takeOver(taken.keys, to);
    // it may have found one of them by itself before
    const own = new Set(taken.nodes);
    this.drops[to] = (this.drops[to] ?? []).filter((node) => !own.has(node));
    numbers.forEach((number, at) => {
      this.homes[number] = { peer: to, node: taken.nodes[at] ?? 0 };
    });
  }

  /** States that moved are new to the share and known to all. */
  private takeOver(keys: readonly string[], peer: number): void {
    for (const key of keys) this.common[peer]?.push(this.numbers[this.ids.get(key) ?? 0] ?? 0);
  }
}

/** Explores with all of them; what is left when the budget ends is counted as open. */
export const exploreTogether = async (peers: readonly Peer[], budget: Budget): Promise<Merged> => {
  const council = new Council(peers, budget);
  await council.explore();
  const parts = await Promise.all(peers.map((peer) => peer.finish()));
  return merged(parts, council.numbered());
};
