// Whether a story can be played well by surface alone, and what to do about it; the cues as a table.
// Must not know: how plays are made. Source: rulings, "gameable".
import type { Cue, CuePlay, CueReport } from './cues.ts';
import { type Finding, finding } from './finding.ts';
import { textTable } from './textTable.ts';

/** The most that a cue may better chance: 1.33, taken as four thirds, since one good option of three is a third. */
const isOver = (share: number, chance: number): boolean => 3 * share > 4 * chance + 1e-9;

const PLACE = { file: 'scenario.json', line: 1 };

const CALLED: Readonly<Record<Cue, string>> = {
  first: 'the first option',
  last: 'the last option',
  longest: 'the longest option',
  shortest: 'the shortest option',
  'most-positive': 'the option with the most positive words',
  sorry: 'the option that says sorry',
};

const MENDS: Readonly<Record<Cue, string>> = {
  first: 'move good options away from the first place.',
  last: 'move good options away from the last place.',
  longest: 'shorten good options, or lengthen what only sounds good.',
  shortest: 'lengthen good options, or shorten what only sounds good.',
  'most-positive': 'let warm words stand in slips too, and plain words in good options.',
  sorry: 'let some slip say sorry, and some good option do without it.',
};

const isGood = ({ intent, family }: CuePlay): boolean =>
  intent === 'leaving' ? family === 'honest-parting' : family === 'building-new';

const inHundred = (share: number): string => `${Math.round(share * 100)} in 100`;

const byShare = ({ cue, choices, share, chance }: CueReport): Finding[] =>
  choices > 0 && isOver(share, chance)
    ? [
        finding(
          'gameable',
          PLACE,
          `Who always takes ${CALLED[cue]} is right ${inHundred(share)} times, by chance it would be ${inHundred(chance)} (${choices} choices).`,
          MENDS[cue],
        ),
      ]
    : [];

const byPlay = ({ cue, plays }: CueReport): Finding[] =>
  plays
    .filter(isGood)
    .map(({ intent, end, decisions }) =>
      finding(
        'gameable',
        PLACE,
        `Who always takes ${CALLED[cue]} reaches ${end} when the partner is ${intent}.`,
        MENDS[cue],
        { witness: decisions },
      ),
    );

export const cueFindings = (reports: readonly CueReport[]): Finding[] =>
  reports.flatMap((report) => [...byShare(report), ...byPlay(report)]);

/** One row a cue: how often it is right, by chance, and where its plays end. */
export const cuesTable = (reports: readonly CueReport[]): string =>
  textTable([
    ['picks', 'choices', 'right', 'by chance', 'ends in'],
    ...reports.map(({ cue, choices, share, chance, plays }) => [
      CALLED[cue],
      String(choices),
      inHundred(share),
      inHundred(chance),
      plays.map(({ intent, family }) => `${intent} ${family ?? 'nothing'}`).join(', '),
    ]),
  ]);
