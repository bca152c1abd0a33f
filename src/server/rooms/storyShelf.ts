// The stories that the build laid down, read when a room first plays one, in each language that it is told in.
// Must not know: rooms, records.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { StoryFile } from '#story/storyFile';
import { parseStoryFile } from '#story/storyFile';

/** `<scenario>-<hash>.json`, or `<scenario>-<hash>.<language>-<hash>.json`. */
const NAME = /^([a-z0-9-]+)-([0-9a-f]{12})(?:\.([a-z]{2,3})-[0-9a-f]{8})?\.json$/;

export class StoryShelf {
  /** file names by scenario, hash and language */
  private readonly files = new Map<string, string>();
  private readonly read = new Map<string, StoryFile | undefined>();

  constructor(private readonly folder: string) {
    for (const name of readdirSync(folder)) {
      const [, scenario, hash, language = ''] = NAME.exec(name) ?? [];
      if (scenario !== undefined) this.files.set(`${scenario} ${hash} ${language}`, name);
    }
  }

  /** In the language that it was written in where it is not told in `language`; undefined when it is not here. */
  story(scenario: string, hash: string, language: string): StoryFile | undefined {
    const name =
      this.files.get(`${scenario} ${hash} ${language}`) ?? this.files.get(`${scenario} ${hash} `);
    if (name === undefined) return undefined;
    if (!this.read.has(name)) this.read.set(name, this.fileOf(name));
    return this.read.get(name);
  }

  private fileOf(name: string): StoryFile | undefined {
    const text = readFileSync(path.join(this.folder, name), 'utf8');
    const story = parseStoryFile(JSON.parse(text));
    return story.ok ? story.value : undefined;
  }
}
