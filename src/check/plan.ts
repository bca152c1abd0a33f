// A plan: a playthrough written down as a test and, with commentary, as a worked example. Text ↔ value.
// Must not know: how it is replayed (planReplay.ts).
import type { Band } from '#domain/band';
import { ENDING_FAMILIES, type EndingFamily } from '#domain/ending';
import { INTENTS, type Intent } from '#domain/playRecord';
import { err, ok, type Result } from '#domain/result';

/** Outcomes that a plan can ask of a promise. */
const OUTCOMES = ['kept', 'broken', 'renegotiated', 'faded', 'replaced', 'open'] as const;
export type PlanOutcome = (typeof OUTCOMES)[number];

export type PlanStep =
  | { kind: 'decide'; id: string; text: string }
  | { kind: 'comment'; text: string }
  | { kind: 'bands'; trust: Band; safety: Band }
  | { kind: 'line'; text: string }
  | { kind: 'promise'; id: string; outcome: PlanOutcome }
  | { kind: 'end'; id: string; family: EndingFamily };

export type PlannedStep = PlanStep & { line: number };

export type Plan = {
  /** first line: what it shows */
  title: string;
  intent: Intent;
  seed: number;
  steps: readonly PlannedStep[];
};

export type PlanMistake = { line: number; message: string; mend: string };

const mistake = (line: number, message: string, mend: string): PlanMistake => ({
  line,
  message,
  mend,
});

const FORM =
  'write one of: = bands 1 2 · = line <text> · = promise <id> kept · = end <id> · <family>.';
const asBand = (word: string | undefined): Band | undefined =>
  ([0, 1, 2, 3] as const).find((band) => String(band) === word);

const bandsFrom = (words: readonly string[]): PlanStep | undefined => {
  const [trust, safety] = [asBand(words[0]), asBand(words[1])];
  return trust === undefined || safety === undefined ? undefined : { kind: 'bands', trust, safety };
};

const promiseFrom = (words: readonly string[]): PlanStep | undefined => {
  const [id, word] = words;
  const outcome = OUTCOMES.find((one) => one === word);
  return id && outcome ? { kind: 'promise', id, outcome } : undefined;
};

const endFrom = (words: readonly string[]): PlanStep | undefined => {
  const [id, dot, word] = words;
  const family = ENDING_FAMILIES.find((one) => one === word);
  return id && dot === '·' && family ? { kind: 'end', id, family } : undefined;
};

const expectationFrom = (text: string): PlanStep | undefined => {
  const [name, ...words] = text.trim().split(/\s+/);
  if (name === 'bands') return bandsFrom(words);
  if (name === 'promise') return promiseFrom(words);
  if (name === 'end') return endFrom(words);
  return name === 'line' && words.length > 0
    ? { kind: 'line', text: text.trim().slice('line '.length) }
    : undefined;
};

const stepFrom = (raw: string): PlanStep | undefined => {
  const rest = raw.slice(1).trim();
  if (raw.startsWith('~')) return { kind: 'comment', text: rest };
  if (raw.startsWith('=')) return expectationFrom(rest);
  const [id, ...words] = rest.split(/\s+/);
  return raw.startsWith('>') && id ? { kind: 'decide', id, text: words.join(' ') } : undefined;
};

const HEAD = /^intent (\w+) · seed (\d+)$/;

const headFrom = (raw: string): Pick<Plan, 'intent' | 'seed'> | undefined => {
  const match = HEAD.exec(raw.trim());
  const intent = INTENTS.find((one) => one === match?.[1]);
  return match && intent ? { intent, seed: Number(match[2]) >>> 0 } : undefined;
};

/** The text of a .plan file (format: rulings, Plans). Every mistake is told with its line. */
export const parsePlan = (text: string): Result<Plan, PlanMistake[]> => {
  const mistakes: PlanMistake[] = [];
  const steps: PlannedStep[] = [];
  const lines = text.split(/\r?\n/);
  const title = /^# (.+)$/.exec(lines[0] ?? '')?.[1];
  if (title === undefined)
    mistakes.push(mistake(1, 'The plan has no title.', 'begin with: # what it shows.'));
  const head = headFrom(lines[1] ?? '');
  if (!head)
    mistakes.push(
      mistake(2, 'The plan has no intent and seed.', 'write: intent undecided · seed 1.'),
    );
  lines.slice(2).forEach((raw, at) => {
    if (raw.trim() === '') return;
    const step = stepFrom(raw.trim());
    if (step) steps.push({ ...step, line: at + 3 });
    else mistakes.push(mistake(at + 3, `"${raw.trim()}" is no step of a plan.`, FORM));
  });
  return title !== undefined && head && mistakes.length === 0
    ? ok({ title, ...head, steps })
    : err(mistakes);
};
