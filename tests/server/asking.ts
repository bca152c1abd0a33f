// Serves a folder made for one test, and asks it for exactly the path that is given, dots and all.
// Must not know: what ought to be answered.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from '#server/listen';
import type { Listening } from '#server/listen';
import { siteOf } from '#server/site';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** A folder of these files, and beside it a secret that nobody may be given. */
export const builtFolder = (files: Readonly<Record<string, string>>): string => {
  const around = mkdtempSync(path.join(tmpdir(), 'site-'));
  writeFileSync(path.join(around, 'secret.txt'), 'secret');
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(around, 'dist', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return path.join(around, 'dist');
};

/** On a port that the machine chooses. */
export const serve = async (folder: string): Promise<Listening> => {
  const opened = await listen(siteOf(folder), { port: 0, host: '127.0.0.1' });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
};

export const ask = (
  port: number,
  asked: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path: asked, method, headers, agent: false },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const body = Buffer.concat(parts).toString('utf8');
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
        });
      },
    );
    asking.on('error', reject);
    asking.end();
  });
