// Structural findings held against the real model: shown by a play, or only possible; and what the model adds to them.
// Must not know: how plays are searched for. Source: rulings, "Checking", 2.
import type { StoryFile } from '#story/storyFile';
import { type Finding, finding } from '../finding.ts';
import type { StoryGraph } from '../graph.ts';
import type { Mark } from '../play/swiftMarks.ts';
import type { Witnesses } from '../witness.ts';
import type { Proven } from './proven.ts';
import { isShown } from './shown.ts';

export type Model = { story: StoryFile; witnesses: Witnesses };

const STOPS = new Set([
  'ran-out-of-content',
  'soft-lock',
  'divert-loop',
  'late-event',
  'compile-error',
]);

const POSSIBLE =
  ' It is possible by the story alone; no play under the model was found that shows it.';

const possible = (one: Finding): Finding => ({
  ...one,
  severity: 'warning',
  message: one.message + POSSIBLE,
});

const wordsOf = (witness: Finding['witness']): string[] => (witness ?? []).map(String);

/** A play under the model that runs into the same. */
const playFor = (one: Finding, { witnesses }: Model): readonly string[] | undefined =>
  one.rule === 'promise-never-due'
    ? witnesses.openPromises.find(
        ({ promise, scene }) => one.message.includes(`${promise} `) && one.message.includes(scene),
      )?.witness.decisions
    : witnesses.faults.find(({ fault }) => fault === `${one.rule}: ${one.message}`)?.witness
        .decisions;

const held = (one: Finding, model: Model): Finding => {
  if (one.witness === undefined) return one;
  if (!STOPS.has(one.rule) && one.rule !== 'promise-never-due') return one;
  const decisions = wordsOf(one.witness);
  const stops = one.rule !== 'promise-never-due' && !one.message.startsWith('From here');
  if (
    one.rule !== 'promise-never-due' &&
    isShown(model.story, decisions, stops ? 'stopped' : 'went')
  )
    return one;
  const play = playFor(one, model);
  return play ? { ...one, witness: play } : possible(one);
};

/** The same findings, each as severe as can be shown. */
export const heldAgainst = (findings: readonly Finding[], model: Model): Finding[] =>
  findings.map((one) => held(one, model));

const SCENARIO = { file: 'scenario.json', line: 1 };

export const mismatches = ({ witnesses: { mismatches: found } }: Model): Finding[] =>
  found.map(({ end, family, early, witness }) =>
    finding(
      'ending-mismatch',
      SCENARIO,
      early
        ? `The ending ${end} ends the story before its last scene with the family ${family}.`
        : `The ending ${end} is reached with the family ${family}, which scenario.json does not name for it.`,
      early
        ? 'before the last scene let only rupture, honest-parting and stop-for-safety end the story.'
        : 'correct the condition that leads there, or the families of the ending.',
      { witness: witness.decisions },
    ),
  );

type Said = { place: { file: string; line: number }; what: string };

const placeOfLine = ({ compiled }: Proven, text: string): Said['place'] => {
  for (const [file, source] of compiled.sources) {
    const line = source.split('\n').findIndex((row) => row.includes(text));
    if (line >= 0) return { file, line: line + 1 };
  }
  return SCENARIO;
};

const sayMark = (mark: Mark, proven: Proven, graph: StoryGraph): Said[] => {
  if (mark.kind === 'line') {
    const text = graph.lines[mark.line] ?? '';
    return [{ place: placeOfLine(proven, text), what: `the line "${text}"` }];
  }
  if (mark.kind === 'choice') {
    const choice = graph.choices[mark.choice];
    const written = proven.house?.choices.find((one) => one.choice.id === choice?.id);
    return [{ place: written?.place ?? SCENARIO, what: `the option ${choice?.id ?? ''}` }];
  }
  if (mark.kind === 'reached') return [{ place: SCENARIO, what: `the ending ${mark.end}` }];
  if (mark.kind === 'promise')
    return [{ place: SCENARIO, what: `the promise ${mark.promise} with ${mark.settling}` }];
  return [];
};

/** What the story has and no play under the model was found to show. */
export const notWitnessed = (proven: Proven, { witnesses }: Model): Finding[] =>
  witnesses.unwitnessed
    .flatMap((mark) => sayMark(mark, proven, proven.explored.graph))
    .map(({ place, what }) =>
      finding(
        'not-witnessed',
        place,
        `No play under the model was found that shows ${what}.`,
        'see whether the bands or the family that lead here ever come together.',
      ),
    );
