// What the dev server tells the author's page: source and problems when asked, and again after every saved file.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FINDINGS_EVENT, feedUrl } from '#story/authorFeed';
import { groundworkStories } from '#story/vitePlugin';
import { HALL, scenarioJson } from '#support/stories';

let root = '';
let server: ViteDevServer;
const main = (): string => join(root, 'stories', 'hall', 'main.ink');

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'feed-'));
  mkdirSync(join(root, 'stories', 'hall'), { recursive: true });
  writeFileSync(join(root, 'stories', 'hall', 'scenario.json'), JSON.stringify(scenarioJson()));
  writeFileSync(main(), HALL);
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [groundworkStories()],
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const feed = async (): Promise<unknown> => {
  const [address = ''] = server.resolvedUrls?.local ?? [];
  const response = await fetch(new URL(feedUrl('hall'), address));
  return response.json();
};

/** What the page is sent when a file is new or gone; a changed one goes the same way. */
const sentAfter = (write: () => void): string[] => {
  const send = vi.spyOn(server.ws, 'send').mockImplementation(() => undefined);
  write();
  server.watcher.emit('add', main());
  return send.mock.calls.map(([message]) => JSON.stringify(message));
};

test('the source stands beside what is wrong with it', async () => {
  expect(await feed()).toEqual({
    id: 'hall',
    files: [{ name: 'main.ink', text: HALL }],
    problems: [],
  });
  writeFileSync(main(), HALL.replace('move: own', 'move: won'));
  expect(await feed()).toEqual({
    id: 'hall',
    files: expect.any(Array),
    problems: expect.arrayContaining([
      expect.objectContaining({ rule: 'unknown-tag', place: { file: 'main.ink', line: 11 } }),
    ]),
  });
});

test('a saved file is news: the stories first, then the findings', () => {
  const sent = sentAfter(() => writeFileSync(main(), HALL.replace('narrow', 'wide')));
  expect(sent).toHaveLength(2);
  expect(sent[0]).toContain('groundwork:stories');
  expect(sent[1]).toContain(FINDINGS_EVENT);
  expect(sent[1]).toContain('The hall is wide.');
});

test('a broken file is told with its place, and no story is renewed', () => {
  const sent = sentAfter(() => writeFileSync(main(), HALL.replace('move: own', 'move: won')));
  expect(sent[0]).toContain('stories/hall/main.ink:11');
  expect(sent[1]).toContain(FINDINGS_EVENT);
  expect(sent[1]).toContain('"line":11');
  expect(sent.join('')).not.toContain('groundwork:stories');
});
