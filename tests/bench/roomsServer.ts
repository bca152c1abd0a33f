// The server that is measured, in a process of its own: the usual limits, a journal, and memory told on request.
// Must not know: what is measured.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keptHere } from '#server/rooms/keeping';
import { serveRooms } from '../server/rooms/serving.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rooms-'));
const { port } = await serveRooms({ store: await keptHere(folder, 0) });

/** kB really in use, after what nobody needs is gone. */
const memory = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1024);
};

process.on('message', () => process.send?.({ memory: memory(), cpu: process.cpuUsage() }));
process.on('disconnect', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit();
});
process.send?.({ port });
