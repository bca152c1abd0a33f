// One turn as text: where we are, what was said, the options, and beside it the model's side of the talk.
// Must not know: who reads it, or how a command is asked for.
import type { Beat, ToldLine } from '#domain/beat';
import type { Effect } from '#domain/effect';
import type { Scenario } from '#domain/scenario';
import type { Talk } from '#story/talk';
import { beside } from './columns.ts';
import { ledgerLines, meterLines, reasonLines } from './meters.ts';

export type Screen = {
  talk: Talk;
  /** meters, ledger and reasons are wanted */
  meters: boolean;
  /** characters a row */
  width: number;
};

const lineText = ({ line }: ToldLine, { cast }: Scenario): string => {
  const speaker = cast.find(({ id }) => id === line.speaker);
  return speaker ? `${speaker.name}: ${line.text}` : line.text;
};

const decisionText = (decision: Beat['decision'], { scenes }: Scenario): string[] => {
  if (!decision) return [];
  if ('taken' in decision) return [`> ${decision.taken.text}`, ''];
  return [`> (${scenes.find(({ id }) => id === decision.skipped)?.title ?? 'scene'}, skipped)`, ''];
};

const whereText = ({ now, turns, story }: Talk): string => {
  const { scenes } = story.scenario;
  const at = scenes.findIndex(({ id }) => id === now.scene);
  const scene = at < 0 ? now.scene : `Scene ${at + 1} of ${scenes.length} · ${scenes[at]?.title}`;
  return `${scene} · choice ${turns.length + 1}`;
};

const endText = ({ end, family, story }: Talk): string[] => {
  const title = story.scenario.ends.find(({ id }) => id === end)?.title ?? end;
  return ['', `The talk ends here: ${title} (${end} · ${family}).`];
};

const toldText = ({ beats, story }: Talk): string[] => {
  const beat = beats.at(-1);
  return beat
    ? [
        ...decisionText(beat.decision, story.scenario),
        ...beat.told.map((told) => lineText(told, story.scenario)),
      ]
    : [];
};

const optionsText = (talk: Talk): string[] =>
  talk.end === undefined
    ? ['', ...talk.shown.map(({ text }, at) => `  ${at + 1}  ${text}`)]
    : endText(talk);

const lastEffects = ({ turns }: Talk): readonly Effect[] => turns.at(-1)?.effects ?? [];

const panel = (talk: Talk): string[] => [
  ...meterLines(talk.now),
  `Family now: ${talk.family} · intent ${talk.premise.intent}`,
  '',
  'Promises',
  ...ledgerLines(talk.now),
  '',
  'Last turn',
  ...reasonLines(lastEffects(talk), talk.story.scenario),
];

/** Ends without a line break. */
export const screenText = ({ talk, meters, width }: Screen): string =>
  [
    '',
    whereText(talk),
    '─'.repeat(Math.min(width, 100)),
    ...beside([...toldText(talk), ...optionsText(talk)], meters ? panel(talk) : [], width),
    '',
  ].join('\n');
