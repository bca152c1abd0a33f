// The site over real HTTP: what is given, with which headers, and what is never given.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Listening } from '#server/listen';
import { ask, builtFolder, serve } from './asking.ts';

const folder = builtFolder({
  'index.html': '<!doctype html><title>Practice</title>',
  'hashed/main-Ab12Cd34.js': 'plain();',
  'hashed/main-Ab12Cd34.js.br': 'brotli',
  'hashed/main-Ab12Cd34.js.gz': 'gzip',
  'stories/second-drawer.json': '{}',
  'sound/room.webm': '0123456789',
  'sound/room.m4a': 'm4a',
  'art/kitchen.webp': 'webp',
  'gone.txt': 'soon gone',
});
let site: Listening;

beforeAll(async () => {
  site = await serve(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(path.dirname(folder), { recursive: true });
});

describe('safety', () => {
  test.each(['/', '/hashed/main-Ab12Cd34.js', '/nothing'])(
    '%s carries the headers',
    async (asked) => {
      const { headers } = await ask(site.port, asked);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; " +
          "media-src 'self' blob: data:; font-src 'self'; connect-src 'self' blob: data:; " +
          "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
          "require-trusted-types-for 'script'; trusted-types default; frame-ancestors 'self'",
      );
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  test.each([
    '/../secret.txt',
    '/hashed/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/%00',
    '/%',
  ])('%s leads nowhere', async (asked) => {
    const { status, body } = await ask(site.port, asked);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('secret');
  });

  test('what is not there is told in a plain sentence', async () => {
    const { status, headers, body } = await ask(site.port, '/nothing/<b>');
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body).toBe('There is no such page here.\n');
  });

  test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async (method) => {
    const { status, headers } = await ask(site.port, '/', {}, method);
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});

describe('files', () => {
  test.each([
    ['/', 'text/html;charset=utf-8'],
    ['/hashed/main-Ab12Cd34.js', 'text/javascript'],
    ['/stories/second-drawer.json', 'application/json'],
    ['/sound/room.webm', 'audio/webm'],
    ['/sound/room.m4a', 'audio/mp4'],
    ['/art/kitchen.webp', 'image/webp'],
  ])('%s is %s', async (asked, type) => {
    const { status, headers } = await ask(site.port, asked);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
  });

  test.each([
    ['br, gzip', 'br', 'brotli'],
    ['gzip', 'gzip', 'gzip'],
    ['identity', undefined, 'plain();'],
  ])('accepting %s gets %s', async (accepted, encoding, body) => {
    const answer = await ask(site.port, '/hashed/main-Ab12Cd34.js', {
      'accept-encoding': accepted,
    });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['vary']).toBe('Accept-Encoding');
    expect(answer.headers['content-type']).toBe('text/javascript');
    expect(answer.body).toBe(body);
  });

  test('a part of a sound can be asked for', async () => {
    const { status, body } = await ask(site.port, '/sound/room.webm', { range: 'bytes=2-4' });
    expect([status, body]).toEqual([206, '234']);
  });

  test('a file that is gone, or a range that is none, ends that answer only', async () => {
    rmSync(path.join(folder, 'gone.txt'));
    await expect(ask(site.port, '/gone.txt')).rejects.toThrow('socket hang up');
    await ask(site.port, '/sound/room.webm', { range: 'bytes=8-3' }).catch(() => undefined);
    expect((await ask(site.port, '/')).status).toBe(200);
  });
});

describe('keeping', () => {
  test.each([
    ['/hashed/main-Ab12Cd34.js', 'public, max-age=31536000, immutable'],
    ['/', 'no-cache'],
    ['/stories/second-drawer.json', 'no-cache'],
    ['/art/kitchen.webp', 'no-cache'],
  ])('%s: %s', async (asked, rule) => {
    expect((await ask(site.port, asked)).headers['cache-control']).toBe(rule);
  });

  test('an unchanged file costs no second download', async () => {
    const { headers } = await ask(site.port, '/');
    const again = await ask(site.port, '/', { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body]).toEqual([304, '']);
  });
});
