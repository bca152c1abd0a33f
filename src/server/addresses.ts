// The addresses at which people find the game, as sentences to print.
// Must not know: how the server works.
import type { NetworkInterfaceInfo } from 'node:os';
import { qrLines } from './qrLines.ts';
import type { ServerSettings } from './settings.ts';

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Where a phone types a room's code. */
const ROOM_PAGE = 'join';

const phonesCanReach = (interfaces: Interfaces): string[] =>
  Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);

/** One line for this machine, and with a whole network one more for each address of ours in it, the first as QR code too. */
export const welcomeLines = (
  host: ServerSettings['host'],
  port: number,
  interfaces: Interfaces,
): string[] => {
  const here = `Groundwork is at http://127.0.0.1:${port}`;
  if (host === '127.0.0.1') return [here];
  const others = phonesCanReach(interfaces).map((address) => `http://${address}:${port}`);
  const [first] = others;
  if (first === undefined) return [here, 'This machine is on no network.'];
  const room = `${first}/${ROOM_PAGE}`;
  return [
    here,
    ...others.map((address) => `On the same network: ${address}`),
    `To a workshop room: ${room}`,
    ...qrLines(room),
  ];
};
