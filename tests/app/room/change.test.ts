// What is new in a view, put onto the older one, gives the newer one: over all the views of any room.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween, withChange } from '#app/room/change';
import { facilitatorView, participantView, projectorView, toldRecord } from '#app/roomView';
import type { Room } from '#app/room/state';
import { SEATS, steps, tellHall } from '#support/rooms';

const viewsOf = (room: Room): object[] => {
  const { moment, offered } = tellHall(toldRecord(room));
  const phone = participantView(room, moment, SEATS[0] ?? '');
  return [
    ...[projectorView(room, moment), facilitatorView(room, moment, offered)],
    ...(phone ? [phone.recap, phone.now] : [{}, {}]),
  ];
};

test('a change leads from any view to any other of the same kind', () => {
  fc.assert(
    fc.property(steps, fc.nat(), fc.nat(), (all, one, other) => {
      const before = viewsOf(all[one % all.length]?.room as Room);
      const after = viewsOf(all[other % all.length]?.room as Room);
      before.forEach((view, kind) => {
        const change = changeBetween(view, after[kind] as object);
        // as it comes over a wire
        const arrived = JSON.parse(JSON.stringify(change ?? {})) as object;
        expect(withChange(view, arrived as Record<string, unknown>)).toEqual(after[kind]);
      });
    }),
    { numRuns: 60 },
  );
});

test('nothing new is nothing to send', () => {
  expect(changeBetween({ a: { b: [1] } }, { a: { b: [1] } })).toBeUndefined();
});

test('only what is new is sent, and what is no more is named', () => {
  const before = { ballot: { number: 1, status: 'open' }, went: { by: 'coin' }, held: false };
  const after = { ballot: { number: 1, status: 'closed' }, held: true };
  expect(changeBetween(before, after)).toEqual({
    ...{ ballot: { status: 'closed' }, held: true, went: null },
  });
});

test('a change that fits nothing is put on as it is, for whoever reads it to refuse', () => {
  expect(withChange({ a: 1 }, { a: { b: null } })).toEqual({ a: { b: null } });
});
