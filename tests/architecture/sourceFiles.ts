// The text files of the house, for tests that look at the writing itself.
// Must not know: what is looked for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export type SourceFile = { name: string; lines: readonly string[] };

const root = fileURLToPath(new URL('../..', import.meta.url));
const TEXT = /\.(?:tsx?|json|css|html|ink|plan|md|svg|txt)$/;

const under = (folder: string): string[] =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      )
    : [];

/** Names from the top of the house, sorted; lines without their ends. */
export const sourceFiles = (folders: readonly string[], kind: RegExp = TEXT): SourceFile[] =>
  folders
    .flatMap(under)
    .filter((name) => kind.test(name) && !name.includes('node_modules/'))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({
      name,
      lines: readFileSync(path.join(root, name), 'utf8').replace(/\n$/, '').split('\n'),
    }));
