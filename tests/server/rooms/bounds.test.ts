// The small parts that bound what comes in: buckets, addresses, origins.
import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { addressOf } from '#server/rooms/addressOf';
import { isOurOrigin } from '#server/rooms/origin';
import { TokenBuckets } from '#server/rooms/tokenBuckets';

describe('a token bucket', () => {
  test('gives what is free at once, then what comes back, and never more', () => {
    let now = 0;
    const buckets = new TokenBuckets({ most: 3, perSecond: 2 }, () => now);
    const takes = (n: number) => Array.from({ length: n }, () => buckets.take('one'));
    expect(takes(4)).toEqual([true, true, true, false]);
    expect(buckets.take('other')).toBe(true);
    now = 499;
    expect(buckets.has('one')).toBe(false);
    now = 1000;
    expect(takes(3)).toEqual([true, true, false]);
    now = 1_000_000;
    expect(takes(4)).toEqual([true, true, true, false]);
  });
});

const asked = (headers: Record<string, string>, remoteAddress = '10.0.0.9') =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage;

describe('the address of whoever asks', () => {
  test.each([
    ['10.0.0.9', 0, '1.1.1.1', '10.0.0.9'],
    ['a proxy’s word', 1, '6.6.6.6, 1.1.1.1', '1.1.1.1'],
    ['two proxies’ word', 2, '6.6.6.6, 1.1.1.1, 2.2.2.2', '1.1.1.1'],
    ['the proxy itself where it says nothing', 1, '', '10.0.0.9'],
    ['one network of IPv6', 1, '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['the same network', 1, '2001:db8:1:2::1', '2001:db8:1:2'],
    ['a short one', 1, 'fe80::1', 'fe80:0:0:0'],
    ['an IPv4 in IPv6', 1, '::ffff:1.2.3.4', '1.2.3.4'],
  ])('%s', (_, proxies, forwarded, address) => {
    expect(addressOf(asked({ 'x-forwarded-for': forwarded }), proxies)).toBe(address);
  });
});

describe('an origin', () => {
  test.each([
    [true, 'none at all', {}, false],
    [true, 'its own', { origin: 'http://here:4173', host: 'here:4173' }, false],
    [true, 'its own by https', { origin: 'https://here', host: 'here:443' }, false],
    [false, 'another', { origin: 'http://there', host: 'here' }, false],
    [false, 'nobody’s', { origin: 'null', host: 'here' }, false],
    [
      ...([true, 'as a proxy was asked'] as const),
      ...([{ origin: 'https://here', host: 'inner', 'x-forwarded-host': 'here' }, true] as const),
    ],
    [
      ...([false, 'with a lie and no proxy'] as const),
      ...([{ origin: 'https://there', host: 'here', 'x-forwarded-host': 'there' }, false] as const),
    ],
  ])('%s: %s', (ours, _, headers, proxied) => {
    expect(isOurOrigin(asked(headers), proxied)).toBe(ours);
  });
});
