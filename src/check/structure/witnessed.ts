// Structural findings held against the real model: shown by a play, or only possible.
// Must not know: how plays are searched for. Source: rulings, "Checking", 2.
import type { StoryFile } from '#story/storyFile';
import type { Finding } from '../finding.ts';
import type { Witnesses } from '../witness.ts';
import { isShown } from './shown.ts';
import { CIRCLE } from './traps.ts';

export type Model = { story: StoryFile; witnesses: Witnesses };

/** What goes wrong in play; everything else is proved of all plays at once. */
const PLAYED = new Set([
  'ran-out-of-content',
  'soft-lock',
  'divert-loop',
  'late-event',
  'compile-error',
  'promise-never-due',
]);

const POSSIBLE =
  ' It is possible by the story alone; no play under the model was found that shows it.';

const possible = (one: Finding): Finding => ({
  ...one,
  severity: 'warning',
  message: one.message + POSSIBLE,
});

/** The model's own search tells of this promise already. */
const isToldOf = ({ message }: Finding, { witnesses }: Model): boolean =>
  witnesses.openPromises.some(
    ({ promise, scene }) => message.includes(` ${promise} `) && message.includes(` ${scene},`),
  );

const heldPromise = (one: Finding, model: Model): Finding[] =>
  isToldOf(one, model) ? [] : [possible(one)];

const heldStop = (one: Finding, { story, witnesses }: Model): Finding => {
  const decisions = (one.witness ?? []).map(String);
  if (isShown(story, decisions, one.message === CIRCLE ? 'went' : 'stopped')) return one;
  const play = witnesses.faults.find(({ fault }) => fault === `${one.rule}: ${one.message}`);
  return play ? { ...one, witness: play.witness.decisions } : possible(one);
};

const held = (one: Finding, model: Model): Finding[] => {
  if (one.witness === undefined || !PLAYED.has(one.rule)) return [one];
  return one.rule === 'promise-never-due' ? heldPromise(one, model) : [heldStop(one, model)];
};

/** The same findings, each as severe as can be shown. */
export const heldAgainst = (findings: readonly Finding[], model: Model): Finding[] =>
  findings.flatMap((one) => held(one, model));
