// The table of ending families (story bible 2.5), row by row, and the edges between rows.
// Must not know: any story's endings.
import { describe, expect, it } from 'vitest';
import { type EndingFamily, familyOf } from '#domain/ending';
import type { Intent } from '#domain/playRecord';
import type { Readings } from '#domain/readings';
import { after, act, event, readingsWith, specific } from './builders/premises.ts';

const brokenHeavy = after(readingsWith(), [
  act('listen', { promise: specific('door', { weight: 3 }) }),
  event({ type: 'break', promise: 'door' }),
]).ledger;

const rows: [string, Partial<Readings>, Intent, EndingFamily][] = [
  ['two lies found', { newLies: 2, trust: 9000, safety: 9000 }, 'inclined', 'rupture'],
  [
    'a heavy promise broken at little trust',
    { ledger: brokenHeavy, trust: 2499, safety: 6000 },
    'undecided',
    'rupture',
  ],
  [
    'a heavy promise broken at some trust',
    { ledger: brokenHeavy, trust: 2500, safety: 6000 },
    'undecided',
    'not-yet',
  ],
  ['safety under 12', { safety: 1199, trust: 6000 }, 'undecided', 'rupture'],
  ['leaving, and safe enough', { safety: 4000, trust: 9000, kept: 3 }, 'leaving', 'honest-parting'],
  ['leaving, and not safe enough', { safety: 3999 }, 'leaving', 'rupture'],
  ['leaving, after a new lie', { safety: 8000, newLies: 1 }, 'leaving', 'rupture'],
  [
    'trust, safety and a kept word',
    { trust: 5500, safety: 5000, kept: 2, broken: 1 },
    'undecided',
    'building-new',
  ],
  [
    'the same just under',
    { trust: 5499, safety: 5000, kept: 2, broken: 1 },
    'undecided',
    'not-yet',
  ],
  [
    'the same, inclined',
    { trust: 4700, safety: 5000, kept: 2, broken: 1 },
    'inclined',
    'building-new',
  ],
  [
    'as much broken as kept',
    { trust: 6000, safety: 6000, kept: 1, broken: 1 },
    'undecided',
    'not-yet',
  ],
  ['nothing fell due', { trust: 6000, safety: 6000 }, 'undecided', 'not-yet'],
  ['one new lie', { trust: 6000, safety: 6000, kept: 3, newLies: 1 }, 'inclined', 'not-yet'],
  [
    'a kind talk with nothing to stand on',
    { trust: 2499, safety: 4500 },
    'undecided',
    'honest-parting',
  ],
  ['a little less kind', { trust: 2499, safety: 4499 }, 'undecided', 'not-yet'],
  ['together in the question', { trust: 3500, safety: 4000 }, 'undecided', 'not-yet'],
  ['reliable, not close', { trust: 3000, safety: 3999 }, 'undecided', 'quiet-truce'],
  ['needs distance', { trust: 2999, safety: 3999 }, 'undecided', 'not-yet-apart'],
];

describe('ending families', () => {
  it.each(rows)('%s', (_, more, intent, family) => {
    expect(familyOf(readingsWith(more), intent, false)).toBe(family);
  });

  it('stopped for safety, whatever the readings', () => {
    for (const [, more, intent] of rows) {
      expect(familyOf(readingsWith(more), intent, true)).toBe('stop-for-safety');
    }
  });
});
