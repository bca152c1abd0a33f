// A group's debrief as plain text, and as a file for another room. Counts and texts alone: there is no name to leave out.
// Must not know: files, elements.
import { optionsOf } from '../../ballot/lettered.ts';
import { strings } from '../../strings.ts';
import type { GroupPage } from '../roomPorts.ts';
import { changeWords, optionsIn, roundLines, stepText } from './stepWords.ts';

const words = strings.groupDebrief;

const heading = (title: string): string => `${title}\n${'='.repeat(title.length)}`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', heading(title), ...lines];

const stepLines = (page: GroupPage, turn: number): string[] => {
  const step = page.steps[turn];
  const known = page.known.road[turn];
  if (!step || !known) return [];
  return [
    `${words.choice({ n: turn + 1 })}. ${stepText(step)}`,
    ...(known.dealt ? [`  ${words.dealt}`] : []),
    ...roundLines(known.rounds, optionsIn(step)).map((line) => `  ${line}`),
    ...(known.by ? [`  ${strings.ballot.ways[known.by]}`] : []),
    ...(known.landed
      ? roundLines([known.landed], optionsOf({ question: 'landing' }, [])).map(
          (line) => `  ${words.landed} ${line}`,
        )
      : []),
    ...(step.earlier === undefined ? [] : [`  ${words.earlier({ text: step.earlier })}`]),
    ...step.questions.map(({ title, text }) => `  ? ${title} ${text.replaceAll('*', '')}`),
  ];
};

const atTurn = (page: GroupPage, turn: number): string => {
  const step = page.steps[turn];
  return `${words.choice({ n: turn + 1 })}. ${step ? stepText(step) : ''}`;
};

export const groupText = (page: GroupPage): string => {
  const { scenario, ended, known } = page;
  return [
    heading(`${words.title}: ${scenario.title}`),
    ended === undefined
      ? words.open({ story: scenario.title })
      : words.ending({ story: scenario.title, title: ended }),
    ...section(
      words.divided,
      known.divided.map((turn) => atTurn(page, turn)),
    ),
    ...section(
      words.changed,
      known.changed.map(
        (change) => `${atTurn(page, change.turn)} ${changeWords(change, page.steps[change.turn])}`,
      ),
    ),
    ...section(
      words.road,
      page.steps.flatMap((_, turn) => stepLines(page, turn)),
    ),
    ...section(
      words.practised,
      page.practised.map(({ label }) => `- ${label}`),
    ),
    ...section(
      words.reached,
      page.reached.map(({ label }) => `- ${label}`),
    ),
    ...section(words.notYours, page.notYours),
    '',
    page.record,
    '',
  ].join('\n');
};

/** What another room replays, or is laid over. */
export const groupFile = ({ scenario, record, known }: GroupPage): string =>
  `${JSON.stringify(
    { format: 1, kind: 'groundwork-room', scenario, attempts: [record], debrief: known },
    null,
    2,
  )}\n`;
