// The server's composition root: reads what was set, serves the build and the rooms, says where, and stops when told to.
// Must not know: how the game is built, or anything of the stories.
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { welcomeLines } from './addresses.ts';
import { LazyRooms } from './lazyRooms.ts';
import { listen } from './listen.ts';
import { roomsFor, roomsFolderOf } from './roomsFor.ts';
import { settingsFrom } from './settings.ts';
import { siteOf } from './site.ts';
import { whenToldToStop } from './stopping.ts';

const house = fileURLToPath(new URL('../..', import.meta.url));
const built = path.join(house, 'dist');

const refuse = (sentence: string): void => {
  console.error(sentence);
  process.exitCode = 1;
};

const start = async (): Promise<void> => {
  const settings = settingsFrom(process.argv.slice(2), process.env);
  if (!settings.ok) return refuse(settings.error);
  if (!existsSync(path.join(built, 'index.html'))) {
    return refuse('There is nothing to serve yet: run npm run build first.');
  }
  const folder = roomsFolderOf(settings.value, house);
  const rooms = new LazyRooms((server) => roomsFor(server, settings.value, built, folder));
  const listening = await listen(rooms.beside(siteOf(built)), settings.value);
  if (!listening.ok) return refuse(listening.error);
  const { server, port, close } = listening.value;
  rooms.on(server);
  // rooms that were under way are gone on with, and those of long ago deleted
  if (settings.value.redisUrl !== undefined || existsSync(folder)) await rooms.rooms;
  whenToldToStop(() => void rooms.close().then(close));
  process.on('exit', () => {
    if (rooms.line !== undefined) console.log(rooms.line);
  });
  for (const line of welcomeLines(settings.value.host, port, networkInterfaces()))
    console.log(line);
};

await start();
