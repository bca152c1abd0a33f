// Which stories there are in a folder of them. For Node: the build, the commands, the tests.
// Must not know: what a story is.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the folders that hold a scenario, sorted. */
export const storyIds = (stories: string): string[] =>
  readdirSync(stories, { withFileTypes: true })
    .filter((one) => one.isDirectory() && existsSync(join(stories, one.name, 'scenario.json')))
    .map(({ name }) => name)
    .sort();
