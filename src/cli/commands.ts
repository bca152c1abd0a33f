// The author's commands, each loaded only when it is asked for.
// Must not know: what a command does.
import type { Done } from './done.ts';

type Command = {
  usage: string;
  /** what `--help` says below the usage; absent where the command says it by itself */
  more?: readonly string[];
  load: () => Promise<{ run(args: readonly string[]): Promise<Done> }>;
};

export const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    usage:
      'check [path…] [--plain] [--balance] [--outcomes] [--workers n] [--json]   proves a story; --help tells all',
    load: () => import('./checkCommand.ts'),
  },
  play: {
    usage: 'play <folder> [--seed n] [--intent x]   plays in the terminal, with meters and reasons',
    more: [
      '--seed n        another order of the options (1 unless said)',
      '--intent x      what the partner wants: inclined, undecided or leaving',
      '--plan file     begins where this plan ends',
      '--record text   begins where this record ends; q and Ctrl-C print one',
    ],
    load: () => import('./playCommand.ts'),
  },
  map: {
    usage: 'map <folder or .ink file> [--svg file] [--mermaid]   draws the structure',
    more: [
      '--svg file      draws it to a file',
      '--mermaid       prints it for a note or a pull request; without either, as a list',
      'How often plays come through each knot is told: all plans, and 200 at random.',
    ],
    load: () => import('./mapCommand.ts'),
  },
  ids: {
    usage: 'ids [folder…]   gives ids to options without one, refreshes plans',
    more: [
      'Without a folder, all stories here. Keeps ids that stand and gives none twice.',
      'Writes nothing while a story has another mistake.',
    ],
    load: () => import('./ids.ts'),
  },
  strings: {
    usage:
      'strings [folder…] [--out es] [--csv es.csv] [--in es.csv]   texts out for translation, back in, checked',
    load: () => import('./stringsCommand.ts'),
  },
  new: {
    usage: 'new <id>   lays a scenario that passes',
    more: ['The id is lower-case words joined by -: the-blue-cup. Nothing is written over.'],
    load: () => import('./newCommand.ts'),
  },
};

/** What `npm run story` says when it is asked for nothing it knows. */
export const USAGE = [
  'Usage: npm run story -- <command>',
  ...Object.values(COMMANDS).map(({ usage }) => `  ${usage}`),
  '`<command> --help` tells more.',
].join('\n');
