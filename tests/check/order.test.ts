// In which order states come: by what each way leads to, however often the same rest of a way stands in it.
import { expect, test } from 'vitest';
import { Order } from '#check/explore/order';
import type { Way } from '#check/graph';

const BANDS = ['0', '1', '2', '3'];

/** Forks one behind the other: at each the lowest band leads away, and the others go on alike. */
const forked = (depth: number): Way => {
  if (depth === 0) return [{ kind: 'goto', node: 0 }];
  const [away, on]: Way[] = [[{ kind: 'goto', node: depth }], forked(depth - 1)];
  return [
    {
      kind: 'fork',
      on: 'safety',
      arms: BANDS.map((value) => ({ value, way: (value === '0' ? away : on) ?? [] })),
    },
  ];
};

test('what several answers to a question lead to is followed once', () => {
  const order = new Order(25);
  order.open(forked(24));
  expect([...order.states.slice(0, 25)]).toEqual([
    ...Array.from({ length: 24 }, (_, at) => 24 - at),
    0,
  ]);
});
