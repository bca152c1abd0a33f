// `npm run bench [-- name…] [--json]`: the benchmarks, each against what it must hold; exit 1 where one does not.
// Must not know: what is measured.
import { benchCheck } from './check.ts';
import { type Figure, figuresText } from './figures.ts';
import { benchRooms } from './rooms.ts';

const BENCHES: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  check: benchCheck,
  rooms: benchRooms,
};

const words = process.argv.slice(2);
const json = words.includes('--json');
const named = words.filter((word) => !word.startsWith('--'));
const unknown = named.filter((name) => !(name in BENCHES));

if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  const names = named.length > 0 ? named : Object.keys(BENCHES);
  const done: Record<string, readonly Figure[]> = {};
  for (const name of names) done[name] = (await BENCHES[name]?.()) ?? [];
  const figures = Object.values(done).flat();
  console.log(json ? JSON.stringify(done, null, 2) : figuresText(done));
  if (figures.some(({ held }) => held === false)) process.exitCode = 1;
}
