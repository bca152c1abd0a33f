// The author's commands, each loaded only when it is asked for.
// Must not know: what a command does.
import type { Done } from './done.ts';

type Command = {
  usage: string;
  load: () => Promise<{ run(args: readonly string[]): Promise<Done> }>;
};

export const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    usage:
      'check [path…] [--plain] [--balance] [--outcomes] [--workers n] [--json]   proves a story; --help tells all',
    load: () => import('./checkCommand.ts'),
  },
  play: {
    usage: 'play [path] …   plays in the terminal, with meters and reasons',
    load: () => import('./playCommand.ts'),
  },
  map: {
    usage: 'map [path…]   draws the structure',
    load: () => import('./mapCommand.ts'),
  },
  ids: {
    usage: 'ids [path…]   gives ids to options without one, refreshes plans',
    load: () => import('./ids.ts'),
  },
  strings: {
    usage:
      'strings [path…] [--out es] [--csv es.csv] [--in es.csv]   texts out for translation, back in, checked',
    load: () => import('./stringsCommand.ts'),
  },
  new: {
    usage: 'new <id>   lays a scenario that passes',
    load: () => import('./newCommand.ts'),
  },
};

/** What `npm run story` says when it is asked for nothing it knows. */
export const USAGE = [
  'Usage: npm run story -- <command>',
  ...Object.values(COMMANDS).map(({ usage }) => `  ${usage}`),
].join('\n');
