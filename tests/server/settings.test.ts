// What may be set, and what is said when it cannot be read.
import { describe, expect, test } from 'vitest';
import { welcomeLines } from '#server/addresses';
import type { Interfaces } from '#server/addresses';
import { settingsFrom } from '#server/settings';

describe('settingsFrom', () => {
  test.each([
    [[], undefined, { port: 4173, host: '127.0.0.1', proxies: 0 }],
    [[], '', { port: 4173, host: '127.0.0.1', proxies: 0 }],
    [[], '8080', { port: 8080, host: '127.0.0.1', proxies: 0 }],
    [['--lan'], undefined, { port: 4173, host: '0.0.0.0', proxies: 0 }],
  ])('%j with PORT %s', (args, port, value) => {
    expect(settingsFrom(args, port === undefined ? {} : { PORT: port })).toEqual({
      ok: true,
      value,
    });
  });

  test.each([
    [[], '80a', 'PORT is "80a"; it must be a whole number from 0 to 65535.'],
    [[], '70000', 'PORT is "70000"; it must be a whole number from 0 to 65535.'],
    [[], '-1', 'PORT is "-1"; it must be a whole number from 0 to 65535.'],
    [['--wan'], undefined, '"--wan" is not known here; there is only --lan.'],
  ])('refuses %j with PORT %s', (args, port, error) => {
    expect(settingsFrom(args, port === undefined ? {} : { PORT: port })).toEqual({
      ok: false,
      error,
    });
  });
});

describe('the settings of rooms', () => {
  test('come from the environment', () => {
    const set = {
      ROOM_KEY: 'word',
      REDIS_URL: 'redis://127.0.0.1:6379',
      ROOMS_DIR: 'kept',
      PROXIES: '1',
    };
    expect(settingsFrom([], set)).toMatchObject({
      ok: true,
      value: { roomKey: 'word', redisUrl: set.REDIS_URL, roomsFolder: 'kept', proxies: 1 },
    });
    expect(settingsFrom([], { ROOM_KEY: '', REDIS_URL: '' })).toEqual(settingsFrom([], {}));
  });

  test.each([
    [
      { PROXIES: 'yes' },
      'PROXIES is "yes"; it must be how many proxies stand in front, from 0 to 9.',
    ],
    [
      { REDIS_URL: 'http://user:password@there' },
      'REDIS_URL must be an address that begins with redis:// or rediss://.',
    ],
  ])('are refused: %j', (set, error) => {
    expect(settingsFrom([], set)).toEqual({ ok: false, error });
  });
});

describe('welcomeLines', () => {
  const rest = { netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: null };
  const own: Interfaces = {
    lo: [{ ...rest, address: '127.0.0.1', family: 'IPv4', internal: true }],
    wifi: [
      { ...rest, address: 'fe80::1', family: 'IPv6', internal: false, scopeid: 1 },
      { ...rest, address: '192.168.1.20', family: 'IPv4', internal: false },
    ],
  };

  test('tells of this machine only unless the network is let in', () => {
    expect(welcomeLines('127.0.0.1', 4173, own)).toEqual([
      'Groundwork is at http://127.0.0.1:4173',
    ]);
  });

  test('tells phones where to go, and shows it to their cameras', () => {
    const [here, other, room, ...qr] = welcomeLines('0.0.0.0', 4173, own);
    expect([here, other]).toEqual([
      'Groundwork is at http://127.0.0.1:4173',
      'On the same network: http://192.168.1.20:4173',
    ]);
    expect(room).toContain('http://192.168.1.20:4173/');
    expect(qr.length).toBeGreaterThan(10);
    expect(new Set(qr.map(({ length }) => length)).size).toBe(1);
    expect(qr.join('')).toMatch(/^[█▀▄ ]+$/);
  });

  test('says so when there is no network', () => {
    expect(welcomeLines('0.0.0.0', 4173, {})).toEqual([
      'Groundwork is at http://127.0.0.1:4173',
      'This machine is on no network.',
    ]);
  });
});
