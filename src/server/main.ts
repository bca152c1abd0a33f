// The server's composition root: reads what was set, serves the build, says where, and stops when told to.
// Must not know: how the game is built, or anything of the stories.
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { welcomeLines } from './addresses.ts';
import { listen } from './listen.ts';
import { settingsFrom } from './settings.ts';
import { siteOf } from './site.ts';
import { whenToldToStop } from './stopping.ts';

const built = fileURLToPath(new URL('../../dist', import.meta.url));

const refuse = (sentence: string): void => {
  console.error(sentence);
  process.exitCode = 1;
};

const start = async (): Promise<void> => {
  const settings = settingsFrom(process.argv.slice(2), process.env['PORT']);
  if (!settings.ok) return refuse(settings.error);
  if (!existsSync(path.join(built, 'index.html'))) {
    return refuse('There is nothing to serve yet: run npm run build first.');
  }
  const listening = await listen(siteOf(built), settings.value);
  if (!listening.ok) return refuse(listening.error);
  whenToldToStop(() => void listening.value.close());
  const lines = welcomeLines(settings.value.host, listening.value.port, networkInterfaces());
  for (const line of lines) console.log(line);
};

await start();
