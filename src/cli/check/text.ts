// A report as text for a terminal: figures, findings by file, each with its mend and the decisions that show it.
// Must not know: how anything was found.
import type { Finding, RuleName } from '#check/finding';
import type { StoryReport } from '#check/report';
import type { JobDone } from './job.ts';

const number = (value: number): string => value.toLocaleString('en');
const counted = (value: number, word: string): string =>
  `${number(value)} ${word}${value === 1 ? '' : 's'}`;

const figures = (report: StoryReport): string =>
  [
    counted(report.words, 'word'),
    counted(report.choices, 'choice'),
    counted(report.states, 'state'),
    counted(report.transitions, 'way'),
    `${report.seconds.toFixed(1)} s`,
  ].join(' · ');

/** What is written and never comes. */
const NEVER: ReadonlySet<RuleName> = new Set([
  'choice-never-offered',
  'ending-unreachable',
  'never-run',
  'unreachable-knot',
]);

const whole = ({ method, findings }: StoryReport): string => {
  if (method === 'exact') return 'Whole: every state was explored.';
  return findings.some(({ rule }) => NEVER.has(rule))
    ? 'Whole: every state was explored. What never comes stands below; a play under the model shows everything else.'
    : 'Whole: every state was explored, and a play under the model shows every option, line and ending.';
};

const verdict = (report: StoryReport): string => {
  const { complete, open, states } = report;
  if (complete) return whole(report);
  return states === 0
    ? 'Not explored: mend the errors first.'
    : `Not whole: ${number(open)} left open. What is said never to happen is left out.`;
};

const endings = ({ endings: all, method }: StoryReport): string[] => {
  const reached = all.filter((one) => one.reached).length;
  if (all.length === 0) return [];
  const names = all.map(({ id, reached: is }) => (is ? id : `${id} (never)`)).join(', ');
  return method === 'exact'
    ? [`Endings: ${reached} of ${all.length} reached.`]
    : [`Endings: ${names}.`];
};

const meters = ({ meters: seen }: StoryReport): string[] =>
  seen ? [`Witnessed: trust ${seen.trust.join(' to ')}, safety ${seen.safety.join(' to ')}.`] : [];

const one = (finding: Finding, shown: readonly string[]): string[] => [
  `  ${String(finding.line).padStart(4)}  ${finding.severity.padEnd(7)}  ${finding.rule}: ${finding.message}`,
  `        mend: ${finding.mend}`,
  ...(shown.length > 0 ? [`        shown by: ${shown.join(' → ')}`] : []),
];

const byFile = ({ report: { findings }, shown }: JobDone): string[] => {
  const files = [...new Set(findings.map(({ file }) => file))];
  return files.flatMap((file) => [
    file,
    ...findings.flatMap((finding, at) =>
      finding.file === file ? one(finding, shown[at] ?? []) : [],
    ),
  ]);
};

const summary = ({ findings }: StoryReport): string => {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return [
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    counted(count('note'), 'note'),
  ].join(', ');
};

/** One story. */
export const reportText = (done: JobDone): string => {
  const { report, tables } = done;
  return [
    `${report.path}: ${figures(report)}`,
    verdict(report),
    ...endings(report),
    ...meters(report),
    ...byFile(done),
    summary(report),
    ...tables.flatMap((table) => ['', table]),
  ].join('\n');
};
