// The lock file serves every machine: `npm ci` refuses one that lacks a package made for another system.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const Names = z.optional(z.record(z.string(), z.string()));
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: Names, resolved: z.optional(z.string()) }),
  ),
});

const file = new URL('../../package-lock.json', import.meta.url);
const { packages } = Lock.parse(JSON.parse(readFileSync(file, 'utf8')));

/** From a package's own folder upwards, as Node looks for what it needs. */
const isLocked = (from: string, name: string): boolean => {
  if (packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`]) return true;
  if (from === '') return false;
  return isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
};

test('every package for another system is locked too', () => {
  const wanted = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ from, name })),
  );
  expect(wanted.length).toBeGreaterThan(10);
  const missing = wanted.filter(({ from, name }) => !isLocked(from, name));
  expect(
    missing.map(
      ({ from, name }) => `${from} wants ${name}: choose a version that all systems have`,
    ),
  ).toEqual([]);
});

test('no package comes from an address of one workplace', () => {
  const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
  const own = addresses.filter((address) => /^(?:https?|git|file):/.test(address));
  const usual = `https://${['registry', 'npmjs', 'org'].join('.')}/`;
  expect(own.filter((address) => !address.startsWith(usual))).toEqual([]);
});
