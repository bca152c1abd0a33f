// What whoever starts the server may set: the port, and whether phones on the same network may come in.
// Must not know: where the values came from.
import { err, ok } from '#domain/result';
import type { Result } from '#domain/result';

export type ServerSettings = {
  /** 0..65535; 0 lets the machine choose */
  port: number;
  /** `127.0.0.1` for this machine only, `0.0.0.0` for the whole network */
  host: '127.0.0.1' | '0.0.0.0';
};

const DEFAULT_PORT = 4173;
const KNOWN = ['--lan'];

/** `args` as after the script's name, `port` as in the environment. The error is a sentence. */
export const settingsFrom = (
  args: readonly string[],
  port: string | undefined,
): Result<ServerSettings, string> => {
  const unknown = args.find((arg) => !KNOWN.includes(arg));
  if (unknown !== undefined) return err(`"${unknown}" is not known here; there is only --lan.`);
  const text = port === undefined || port === '' ? String(DEFAULT_PORT) : port;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    return err(`PORT is "${text}"; it must be a whole number from 0 to 65535.`);
  }
  return ok({ port: Number(text), host: args.includes('--lan') ? '0.0.0.0' : '127.0.0.1' });
};
