// Every thing that a shipped story leaves lying is drawn and has words; a name nobody drew would be silently missing.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROP_NAMES } from '#app/propNames';
import { isThreadProp } from '#app/thread';

const STORIES = new URL('../../stories/', import.meta.url);
const ids = readdirSync(STORIES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Asked of the picture by other names: two people who touch (stageTypes.ts). */
const TOUCHES = ['hand-across', 'hands-held', 'embrace', 'wiping-tear'];

const propsOf = (id: string): string[] => {
  const file: unknown = JSON.parse(readFileSync(new URL(`${id}/scenario.json`, STORIES), 'utf8'));
  const { props = [] } = file as { props?: string[] };
  return props;
};

describe('props', () => {
  test('are looked for in some stories', () => {
    expect(ids.flatMap(propsOf).length).toBeGreaterThan(10);
  });

  test.each(ids)('of %s are drawn', (id) => {
    const missing = propsOf(id).filter(
      (prop) => !(prop in PROP_NAMES) && !isThreadProp(prop) && !TOUCHES.includes(prop),
    );
    expect(missing).toEqual([]);
  });
});
