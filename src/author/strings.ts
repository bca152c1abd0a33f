// Every sentence of the author's page.
// Must not know: layout.
import type { Refused } from './fileDoor.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const refused: Readonly<Record<Refused | 'failed', (name: string) => string>> = {
  empty: (name) => `${name} is empty. Choose a file with a story in it.`,
  'too-large': (name) =>
    `${name} is larger than one megabyte, which is ten times our longest story. Choose a smaller file.`,
  'not-text': (name) => `${name} is not a text file. Choose the .ink file itself.`,
  failed: (name) => `${name} could not be worked on. Nothing is lost: try again, or another file.`,
};

export const strings = {
  title: 'For authors',
  lead: 'Open a story, see what is wrong with it, and try it with everything in sight.',
  open: {
    title: 'Open a story',
    file: 'Open an .ink file',
    drop: 'You can also drop the file here. It stays on this device: nothing is sent anywhere, and nothing in it is run but the story.',
    form: 'One file, with # title: and # author: at its head, and the tags that our stories have.',
    ours: 'Stories in this folder',
    openOurs: 'Open',
    choose: 'Story',
    working: (name: string) => `${name} is being read.`,
    refused,
    opened: (title: string, words: number, choices: number) =>
      `${title} is open: ${count(words, 'word', 'words')}, ${count(choices, 'option', 'options')}.`,
    faulty: (name: string, errors: number) =>
      `${name} cannot be played yet: ${count(errors, 'thing', 'things')} to mend.`,
    renewed: (ms: number) => `The file has changed. Replayed to the same place in ${ms} ms.`,
    parted: (choice: number) =>
      `The story no longer offers what was taken at choice ${choice}, so it goes on anew from there.`,
    stillOld: 'The file has changed and has a mistake in it. What you try is the version before.',
    notProved: 'The story could not be checked to the end. What was found so far stands below.',
    notLoaded: 'That story could not be fetched. Save it once more, or load the page again.',
    idsGiven: (n: number) =>
      `${count(n, 'option', 'options')} had no id and got one, so that talks can be kept. Save the file with its ids before you write on.`,
    saveIds: 'Save the file with ids',
    play: 'Play it as a reader would',
    playHint:
      'With picture and debrief. It stays in the library until this page is closed. The two drawn people stand in for yours.',
  },
  findings: {
    title: 'Findings',
    none: 'Nothing was found.',
    proving: 'The story is being proved. You can try it meanwhile.',
    proved: (states: number) =>
      `Proved: ${count(states, 'state', 'states')} of the story, and nothing left open.`,
    open: (states: number, open: number) =>
      `Not proved to the end: ${count(states, 'state', 'states')} seen, ${open} left open.`,
    others: (n: number) => count(n, 'warning or note', 'warnings and notes'),
    mend: 'Mend:',
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
    place: (file: string, line: number) => `${file}:${line}`,
    more: (n: number) => `and ${n} more`,
    witness: (ways: readonly (string | number)[]) => `Shown by: ${ways.join(' ')}`,
  },
  desk: {
    title: 'Try it',
    lines: 'Lines of this turn',
    options: 'Options',
    choice: (n: number) => `Choice ${n}`,
    undo: 'Undo',
    again: 'From the beginning',
    skip: (title: string) => `Skip ${title}`,
    ended: (title: string) => `It ends here: ${title}.`,
    taken: 'Taken:',
    tags: (move: string, shows: readonly string[], misses: readonly string[]) =>
      [
        move,
        shows.length > 0 ? `shows ${shows.join(', ')}` : '',
        misses.length > 0 ? `misses ${misses.join(', ')}` : '',
      ]
        .filter(Boolean)
        .join(' · '),
    heard: 'Heard:',
  },
  outcomes: {
    title: 'What becomes of each option',
    random: 'The rest at random:',
    well: 'The rest played well:',
    slip: 'a slip',
    working: 'Some thousand plays are being played on.',
    none: 'This cannot be told from a place that was jumped into, or of a story too large to be explored.',
    share: (family: string, likely: string, share: number) => `${family} ${likely} (${share} %)`,
  },
  jump: {
    title: 'Jump',
    knot: 'Knot',
    trust: 'Trust',
    safety: 'Safety',
    intent: 'Intent',
    go: 'Start there',
    hint: 'Variables have the values that they are declared with.',
  },
  source: {
    title: 'Source',
    region: 'Source text',
    at: (file: string, line: number) => `${file}, line ${line}`,
    nowhere: 'The newest line stands in no file that is open here.',
  },
  readings: {
    title: 'Meters',
    trust: 'Trust',
    safety: 'Safety',
    meter: (points: string, band: string) => `${points}, ${band}`,
    family: 'Family now',
    intent: 'Intent',
    words: 'Won by words',
    cap: 'Trust can reach',
    reasons: 'Reasons of the last turn',
    noReasons: 'Nothing was decided yet.',
    effect: (cause: string, trust: string, safety: string, codes: readonly string[]) =>
      `${cause}: trust ${trust}, safety ${safety} (${codes.join(', ')})`,
    ledger: 'Promises',
    noPromise: 'No promise yet.',
    promise: (id: string, standing: string, kind: string, weight: number) =>
      `${id}: ${standing} (${kind}, weight ${weight})`,
    open: 'open',
    openLast: (outcome: string) => `open, last ${outcome}`,
    variables: 'Variables',
    variable: 'Name',
    value: 'Value',
    noVariables: 'The story has no variables.',
  },
  bands: {
    trust: ['0 broken', '1 thin', '2 growing', '3 sturdy'],
    safety: ['0 flooded', '1 guarded', '2 workable', '3 open'],
  },
} as const;
