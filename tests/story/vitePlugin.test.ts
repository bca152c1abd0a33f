// The build with real Vite over a small house on disk: what ships, what stops it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseStoryFile } from '#story/storyFile';
import { groundworkStories } from '#story/vitePlugin';
import { HALL, scenarioJson } from '#support/stories';

let root = '';
const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hall-'));
  put(
    'page.js',
    'import { catalogue } from "virtual:groundwork/catalogue"; console.log(catalogue);',
  );
  put('stories/hall/scenario.json', JSON.stringify(scenarioJson()));
  put('stories/hall/main.ink', HALL);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Chunk = { type: string; fileName: string; source?: unknown; code?: string };
const buildIt = async (): Promise<readonly Chunk[]> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [groundworkStories()],
    build: { write: false, rollupOptions: { input: join(root, 'page.js') } },
  });
  return (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? (one.output as unknown as Chunk[]) : [],
  );
};
const failure = async (): Promise<string> => {
  try {
    await buildIt();
  } catch (thrown) {
    return (thrown as Error).message;
  }
  return 'it built';
};

describe('what ships', () => {
  test('is each story as JSON under its hash, and a catalogue that names it', async () => {
    const output = await buildIt();
    const story = output.find(({ fileName }) => fileName.startsWith('stories/'));
    expect(story?.fileName).toMatch(/^stories\/hall-[0-9a-f]{12}\.json$/);
    const parsed = parseStoryFile(JSON.parse(String(story?.source)));
    expect(parsed.ok && parsed.value.scenario.title).toBe('The Hallway');
    const code = output.find(({ type }) => type === 'chunk')?.code ?? '';
    expect(code).toContain(story?.fileName);
    expect(code).toContain('hidden-debt');
  });

  test("has neither the compiler nor the story in the page's own code", async () => {
    const code = (await buildIt()).find(({ type }) => type === 'chunk')?.code ?? '';
    expect(code).not.toContain('The hall is narrow');
    expect(code).not.toContain('inkVersion');
  });
});

describe("a writer's mistake stops the build, with file, line and the mend", () => {
  test('in ink', async () => {
    put('stories/hall/main.ink', HALL.replace('-> stays', '-> stay'));
    expect(await failure()).toMatch(/stories\/hall\/main\.ink:\d+: .*stay.* Mend: spell the knot/);
  });

  test('in a tag', async () => {
    put('stories/hall/main.ink', HALL.replace('move: own', 'move: won'));
    expect(await failure()).toMatch(
      /stories\/hall\/main\.ink:11: "won" is not a known move\. Mend: did you mean "own"\?/,
    );
  });

  test('in scenario.json', async () => {
    put('stories/hall/scenario.json', JSON.stringify(scenarioJson({ breach: 'hidden-dept' })));
    expect(await failure()).toMatch(/stories\/hall\/scenario\.json:1: breach: /);
  });

  test('in the JSON itself', async () => {
    put('stories/hall/scenario.json', '{ "title": ');
    expect(await failure()).toMatch(
      /stories\/hall\/scenario\.json:1: scenario\.json is no JSON: expected a value before the end of the file/,
    );
  });
});

test('a change of text changes the hash', async () => {
  const name = async () =>
    (await buildIt()).find(({ fileName }) => fileName.startsWith('stories/'))?.fileName;
  const before = await name();
  put('stories/hall/main.ink', HALL.replace('The hall is narrow.', 'The hall is wide.'));
  expect(await name()).not.toBe(before);
});
