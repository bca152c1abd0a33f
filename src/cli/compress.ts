// Lays a brotli and a gzip copy beside each built file that gains by it, so that serving costs no time.
// Must not know: which file is what.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(?:html|js|css|json|svg|txt|xml|webmanifest)$/;
/** Below this the headers weigh more than what is saved; bytes. */
const SMALLEST = 1024;
/** Brotli 11 takes three times as long as 9 for four in a hundred less; the build runs rarely. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const compressFile = async (file: string): Promise<void> => {
  const plain = await readFile(file);
  if (plain.byteLength < SMALLEST) return;
  await writeFile(`${file}.br`, await brotli(plain, QUALITY));
  await writeFile(`${file}.gz`, await zip(plain, { level: 9 }));
};

/** All text files under `folder`, at any depth. */
export const compressAll = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name));
  await Promise.all(files.map((file) => compressFile(path.join(file.parentPath, file.name))));
};
