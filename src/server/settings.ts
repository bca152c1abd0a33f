// What whoever starts the server may set: the port, who may come in, and how workshop rooms are kept.
// Must not know: where the values came from.
import { err, ok } from '#domain/result';
import type { Result } from '#domain/result';

export type ServerSettings = {
  /** 0..65535; 0 lets the machine choose */
  port: number;
  /** `127.0.0.1` for this machine only, `0.0.0.0` for the whole network */
  host: '127.0.0.1' | '0.0.0.0';
  /** asked of whoever opens a room; everybody may where there is none */
  roomKey?: string;
  /** many servers keep their rooms together in this Redis or Valkey */
  redisUrl?: string;
  /** where this server alone keeps them */
  roomsFolder?: string;
  /** 0..9: how many proxies of one's own stand in front and tell the address of whoever asks */
  proxies: number;
};

/** As in the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 4173;
const KNOWN = ['--lan'];

const portFrom = (set: string | undefined): Result<number, string> => {
  const text = set === undefined || set === '' ? String(DEFAULT_PORT) : set;
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535
    ? ok(Number(text))
    : err(`PORT is "${text}"; it must be a whole number from 0 to 65535.`);
};

const proxiesFrom = (set = '0'): Result<number, string> =>
  /^\d$/.test(set)
    ? ok(Number(set))
    : err(`PROXIES is "${set}"; it must be how many proxies stand in front, from 0 to 9.`);

/** The address itself may hold a password: it is not said. */
const redisFrom = (set: string | undefined): Result<Pick<ServerSettings, 'redisUrl'>, string> => {
  if (set === undefined || set === '') return ok({});
  return /^rediss?:\/\/./.test(set) && URL.canParse(set)
    ? ok({ redisUrl: set })
    : err('REDIS_URL must be an address that begins with redis:// or rediss://.');
};

const textFrom = <Name extends string>(name: Name, set: string | undefined) =>
  (set === undefined || set === '' ? {} : { [name]: set }) as { [K in Name]?: string };

/** `args` as after the script's name. The error is a sentence. */
export const settingsFrom = (
  args: readonly string[],
  environment: Environment,
): Result<ServerSettings, string> => {
  const unknown = args.find((arg) => !KNOWN.includes(arg));
  if (unknown !== undefined) return err(`"${unknown}" is not known here; there is only --lan.`);
  const port = portFrom(environment['PORT']);
  if (!port.ok) return port;
  const proxies = proxiesFrom(environment['PROXIES']);
  if (!proxies.ok) return proxies;
  const redis = redisFrom(environment['REDIS_URL']);
  if (!redis.ok) return redis;
  return ok({
    ...{ port: port.value, host: args.includes('--lan') ? '0.0.0.0' : '127.0.0.1' },
    ...{ proxies: proxies.value, ...redis.value },
    ...textFrom('roomKey', environment['ROOM_KEY']),
    ...textFrom('roomsFolder', environment['ROOMS_DIR']),
  });
};
