// What may be set, and what is said when it cannot be read.
import { describe, expect, test } from 'vitest';
import { welcomeLines } from '#server/addresses';
import type { Interfaces } from '#server/addresses';
import { settingsFrom } from '#server/settings';

describe('settingsFrom', () => {
  test.each([
    [[], undefined, { port: 4173, host: '127.0.0.1' }],
    [[], '', { port: 4173, host: '127.0.0.1' }],
    [[], '8080', { port: 8080, host: '127.0.0.1' }],
    [['--lan'], undefined, { port: 4173, host: '0.0.0.0' }],
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

  test('tells phones where to go', () => {
    expect(welcomeLines('0.0.0.0', 4173, own)).toEqual([
      'Groundwork is at http://127.0.0.1:4173',
      'On the same network: http://192.168.1.20:4173',
    ]);
  });

  test('says so when there is no network', () => {
    expect(welcomeLines('0.0.0.0', 4173, {})).toEqual([
      'Groundwork is at http://127.0.0.1:4173',
      'This machine is on no network.',
    ]);
  });
});
