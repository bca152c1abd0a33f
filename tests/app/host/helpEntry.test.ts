// An entry that nobody has looked at for six months hides its number and keeps its name and site.
import { expect, test } from 'vitest';
import { cardOf } from '#app/host/helpEntry';

const ENTRY = {
  kind: 'being-hurt',
  region: 'Testland',
  name: 'A made-up line',
  what: 'Listens.',
  hours: 'always',
  reach: ['telephone 000'],
  site: 'line.example',
  checked: '2026-05-31',
  checkedBy: 'Somebody',
} as const;
const entry = { ...ENTRY, reach: [...ENTRY.reach] };

test.each([
  ['2026-06-01', false],
  ['2026-11-30', false],
  ['2026-12-03', true],
  ['2028-01-01', true],
  // a day before it was checked is a time zone, a year before it is a mistake
  ['2026-05-30', false],
  ['2025-05-30', true],
])('on %s it is stale: %s', (now, stale) => {
  const card = cardOf(entry, now);
  expect(card.stale).toBe(stale);
  expect(card.name).toBe(ENTRY.name);
  expect(card.site).toBe(ENTRY.site);
  expect('reach' in card).toBe(!stale);
  expect('hours' in card).toBe(!stale);
});
