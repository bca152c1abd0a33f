// The one policy lets scripts of our own folder through, and none of anybody else.
import { expect, test } from 'vitest';
import { ownScript } from '#device/trustedTypes';

const PAGE = 'https://school.example/practice/index.html';

test.each([
  ['sw.js', 'https://school.example/practice/sw.js'],
  ['./hashed/a.js', 'https://school.example/practice/hashed/a.js'],
  ['https://school.example/practice/hashed/a.js', 'https://school.example/practice/hashed/a.js'],
  ['../sw.js', null],
  ['/sw.js', null],
  ['https://other.example/practice/sw.js', null],
  ['//other.example/sw.js', null],
  ['data:text/javascript,alert(1)', null],
  ['blob:https://school.example/1', null],
  ['javascript:alert(1)', null],
])('%s: %s', (address, passed) => {
  expect(ownScript(address, PAGE)).toBe(passed);
});
