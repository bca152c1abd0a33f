// Chrome, Chromium or Edge as people install them: on the PATH, and where macOS and Windows keep programs.
// Must not know: whether what it finds works.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Candidate } from './browserSearch.ts';

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

export type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists: (file: string) => boolean;
};

const onPath = ({ env }: Machine): string[] =>
  COMMANDS.flatMap((command) =>
    (env['PATH'] ?? '')
      .split(':')
      .filter((folder) => folder !== '')
      .map((folder) => path.posix.join(folder, command)),
  );

const onMac = ({ env }: Machine): string[] =>
  ['', env['HOME'] ?? ''].flatMap((home) =>
    MAC.map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
  );

const onWindows = ({ env }: Machine): string[] =>
  [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => WINDOWS.map((name) => path.win32.join(folder, name)));

const placesOf = (machine: Machine): string[] => {
  if (machine.platform === 'win32') return onWindows(machine);
  if (machine.platform === 'darwin') return [...onMac(machine), ...onPath(machine)];
  return onPath(machine);
};

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  exists: existsSync,
});

/** Installed browsers in the order to try, Chrome first. */
export const installedBrowsers = (machine: Machine): Candidate[] =>
  placesOf(machine)
    .filter((file) => machine.exists(file))
    .map((file) => ({ name: file, launch: { executablePath: file } }));
