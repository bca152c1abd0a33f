// The promise ledger: opening, settling, changing, fading (rulings, "Tags and events").
// Must not know: the meters.
import { describe, expect, it } from 'vitest';
import {
  brokeWeight,
  faded,
  type Ledger,
  openPromise,
  promised,
  renegotiated,
  settled,
} from '#domain/ledger';
import { specific, vague } from './builders/premises.ts';

const post = promised([], specific('post', { due: ['two', 'three', 'four'] }), 'one');

const settle = (ledger: Ledger, outcome: 'kept' | 'broken', scene: string): Ledger => {
  const entry = openPromise(ledger, 'post');
  if (!entry) throw new Error('the promise should be open here');
  return settled(ledger, entry, outcome, scene);
};

describe('the promise ledger', () => {
  it('closes when the last due scene has settled it, and each time counts', () => {
    const twice = settle(settle(post, 'kept', 'two'), 'broken', 'three');
    expect(openPromise(twice, 'post')).toBeDefined();
    const done = settle(twice, 'kept', 'four');
    expect(openPromise(done, 'post')).toBeUndefined();
    expect(done[0]?.history).toEqual([
      { scene: 'two', outcome: 'kept' },
      { scene: 'three', outcome: 'broken' },
      { scene: 'four', outcome: 'kept' },
    ]);
  });

  it('stays open when the same scene settles it twice, and closes at the last even if one was missed', () => {
    const same = settle(settle(post, 'kept', 'two'), 'kept', 'two');
    expect(openPromise(same, 'post')?.settled).toBe(1);
    expect(openPromise(settle(post, 'kept', 'four'), 'post')).toBeUndefined();
  });

  it('settled in a scene where it is not due, the next due scene is taken as settled', () => {
    expect(openPromise(settle(post, 'kept', 'one'), 'post')?.settled).toBe(1);
  });

  it('changed before it is due, it stays open with the new due scenes', () => {
    const entry = openPromise(post, 'post');
    const moved = entry ? renegotiated(post, entry, ['four'], 'two') : [];
    expect(moved[0]).toMatchObject({ open: true, due: ['four'], settled: 0 });
    expect(openPromise(settle(moved, 'kept', 'four'), 'post')).toBeUndefined();
    const kept = entry ? renegotiated(post, entry, [], 'two') : [];
    expect(kept[0]?.due).toEqual(['two', 'three', 'four']);
  });

  it('a vague promise fades at every break until a specific one replaces it', () => {
    const sworn = faded(promised([], vague('never'), 'one'), 'two');
    const better = promised(sworn, specific('post', { replaces: 'never' }), 'two');
    const later = faded(better, 'three');
    expect(later.map(({ id, open }) => [id, open])).toEqual([
      ['never', false],
      ['post', true],
    ]);
    expect(later[0]?.history.map(({ outcome }) => outcome)).toEqual(['faded', 'replaced']);
    expect(later[1]?.history).toEqual([]);
  });

  it('made again, it is one entry and open again', () => {
    const again = promised(settle(post, 'broken', 'four'), specific('post'), 'four');
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({ open: true, made: 'one', due: ['two'], settled: 0 });
  });

  it('remembers whether a heavy one was ever broken', () => {
    const heavy = promised([], specific('post', { weight: 3 }), 'one');
    expect(brokeWeight(settle(heavy, 'broken', 'two'), 3)).toBe(true);
    expect(brokeWeight(settle(heavy, 'kept', 'two'), 3)).toBe(false);
    expect(brokeWeight(settle(post, 'broken', 'two'), 3)).toBe(false);
  });
});
