// A debrief as plain text: what a person hands in or keeps, readable when the story has changed and without any program.
// Must not know: files. Every sentence is the page's own; nothing that a person typed stands in it unless they ticked it.
import type { Debrief, LedgerNote, Passage, TurningPoint, Walked } from '#domain/debriefTypes';
import { rowOf, sentenceOf } from '../phrasing.ts';
import { eventWords } from './eventWords.ts';
import { strings } from '../strings.ts';
import { nothingStronger } from './nothingStronger.ts';
import { courseWords } from './promiseWords.ts';

const words = strings.debrief;
const happened = strings.happened;

const heading = (title: string): string => `${title}\n${'='.repeat(title.length)}`;

const passage = (one: Passage, partner: string): string => {
  if (one.kind === 'scene') return `\n${one.scene.title}\n${'-'.repeat(one.scene.title.length)}`;
  if (one.kind === 'event') return `[${eventWords(one.event, one.promise?.words ?? '', partner)}]`;
  return one.speaker === undefined
    ? one.text
    : `${happened.speaker({ name: one.speaker })} ${one.text}`;
};

const chosen = ({ turn, said, spoken, skipped }: Walked): string =>
  skipped
    ? `${words.choice({ n: turn + 1 })}. ${words.skipped({ title: skipped.title })}`
    : `${words.choice({ n: turn + 1 })}. ${spoken ? words.said : words.did}: ${said ?? ''}`;

const walkedLines = (walked: Walked, partner: string): string[] => [
  ...walked.before.map((one) => passage(one, partner)),
  chosen(walked),
  ...(walked.dealt ? [`  (${words.shown})`] : []),
  ...(walked.meant === undefined ? [] : [`  ${words.meant}: ${walked.meant}`]),
  ...(walked.heard === undefined ? [] : [`  ${happened.heardBy({ partner })}: ${walked.heard}`]),
  ...(walked.promise
    ? [`  ${happened.promised({ promise: walked.promise.words, kind: walked.promise.kind })}`]
    : []),
];

const promise = (note: LedgerNote): string => `- ${note.words} ${sentenceOf(courseWords(note))}`;

const moment = (one: TurningPoint, partner: string): string =>
  [
    `${words.choice({ n: one.turn + 1 })}. ${one.spoken ? words.said : words.did}: ${one.said}`,
    ...(one.meant === undefined ? [] : [`  ${words.meant}: ${one.meant}`]),
    `  ${happened.heardBy({ partner })}: ${one.heard}`,
    `  ${words.why}: ${one.why}`,
    `  ${one.principle.label}. ${words.fromGuide({ heading: one.principle.heading })}`,
    `  ${one.stronger ? `${words.stronger}: ${one.stronger.text}` : nothingStronger(one)}`,
  ].join('\n');

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', heading(title), ...lines];

const ended = (title: string, { ending }: Debrief): string[] => [
  ending ? words.ending({ story: title, title: ending.title }) : words.open({ story: title }),
  ...(ending?.reading === undefined ? [] : [ending.reading]),
];

const turnWords = (turns: readonly number[]): string =>
  words.inTurns({
    count: turns.length,
    turns: rowOf(turns.map((turn) => String(turn + 1))),
  });

const names = (notes: Debrief['practised']): string[] =>
  notes.map(({ label, heading: place, turns }) => `- ${label} (${place}): ${turnWords(turns)}`);

export type Ticked = readonly { turn: number; words: string }[];

/** `title` of the scenario; `ticked`: own words that the person wants in it. */
export const debriefText = (title: string, debrief: Debrief, ticked: Ticked): string => {
  const { partner, walked, closing, ledger, moments, lineToTry } = debrief;
  const told = walked.flatMap((one) => walkedLines(one, partner));
  const last = closing.map((one) => passage(one, partner));
  return [
    heading(`${words.title}: ${title}`),
    ...ended(title, debrief),
    ...(debrief.stopped ? [words.stopped] : []),
    ...section(happened.title, [...told, ...last]),
    ...section(happened.promises, ledger.map(promise)),
    ...section(
      strings.why.title,
      moments.map((one) => moment(one, partner)),
    ),
    ...section(
      strings.why.hopedFor,
      ticked.map(({ turn, words: own }) => `${words.choice({ n: turn + 1 })}: ${own}`),
    ),
    ...section(words.practised, names(debrief.practised)),
    ...section(words.reached, names(debrief.reachedFor)),
    ...section(words.oneLine, lineToTry ? [lineToTry.line.text] : []),
    ...section(words.notYours, debrief.notYours),
    '',
  ].join('\n');
};
