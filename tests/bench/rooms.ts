// Workshop rooms under load: 500 voters in one room, and 50 rooms of 40. The voters are another process on the same
// cores as the server, so times are upper bounds. Must not know: how a room is run.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { roomDoorsAt } from '#device/room/roomDoors';
import { atMost, type Figure } from './figures.ts';
import { type Measured, runRooms } from './roomsRun.ts';

const script = fileURLToPath(new URL('./roomsServer.ts', import.meta.url));

type Told = { port?: number; memory?: number };

const CASES = [
  { name: '500 in one room', rooms: 1, voters: 500, turns: 6 },
  { name: '50 rooms of 40', rooms: 50, voters: 40, turns: 4 },
] as const;

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? 0) * 10) / 10;
};

const figure = (what: string, value: number, unit: string): Figure => ({ what, value, unit });

const timesOf = (what: string, values: readonly number[]): Figure[] => [
  figure(`${what}, p50`, quantile(values, 0.5), 'ms'),
  atMost(`${what}, p95`, quantile(values, 0.95), 'ms', 100),
  figure(`${what}, p99`, quantile(values, 0.99), 'ms'),
];

const figuresOf = (name: string, usual: Measured, burst: Measured, memory: number): Figure[] => [
  ...timesOf(`${name}: vote to acknowledged`, usual.acknowledged),
  ...timesOf(`${name}: reveal to shown`, usual.shown),
  figure(`${name}: the same when all vote at once, p95`, quantile(burst.acknowledged, 0.95), 'ms'),
  atMost(`${name}: of one person and turn`, usual.bytes, 'bytes', 2000),
  figure(`${name}: memory of a room with its people`, memory, 'kB'),
  atMost(`${name}: votes lost`, usual.lost + burst.lost, '', 0),
];

const measure = async ({ name, ...wished }: (typeof CASES)[number]): Promise<Figure[]> => {
  const server = fork(script, { execArgv: ['--expose-gc', '--import', 'tsx'] });
  const hear = (): Promise<Told> => new Promise((resolve) => server.once('message', resolve));
  const memory = async (): Promise<number> => {
    server.send('memory');
    return (await hear()).memory ?? 0;
  };
  const address = `http://127.0.0.1:${(await hear()).port}`;
  const doors = roomDoorsAt(new URL(`${address}/`));
  const empty = await memory();
  let full = 0;
  const { usual, burst } = await runRooms({ doors, address, ...wished }, async () => {
    full = await memory();
  });
  server.disconnect();
  return figuresOf(name, usual, burst, Math.round((full - empty) / wished.rooms));
};

export const benchRooms = async (): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const one of CASES) figures.push(...(await measure(one)));
  return figures;
};
