// Why a move or an event had the effect it had, as codes: the model says them, the debrief words them.
// Must not know: the sentences (why.ts has those), nor any story.

/** At least one of these stands with every effect (story bible 2.4 and decision 10). */
export const REASONS = [
  /** nothing stood in its way */
  'landed',
  /** it was done and not only said, so the limit on words does not hold it */
  'deed',
  /** safety lets only part of a question or a plan through */
  'gated',
  /** flooded: it could not be taken in, and cost a little */
  'flooded',
  /** flooded: half of it got through */
  'half-heard',
  /** a plan, a promise or a touch while safety was under 30 */
  'solving-before-safe',
  /** the same move again within a few turns */
  'repeated',
  /** words have lifted trust about as far as they can without deeds */
  'words-run-dry',
  /** little room left above on a meter, so it moves more slowly */
  'near-the-top',
  /** promises are not much believed yet */
  'low-belief',
  /** an apology before the partner had their say twice */
  'too-early',
  /** an apology that does not say "I did it" */
  'no-responsibility',
  /** an explanation inside an apology that nobody had asked for */
  'explanation-unasked',
  /** forgiveness asked for while safety was under 50 */
  'request-too-early',
  /** a move that takes something */
  'cost',
  /** trust is low, so a slip stings more */
  'low-trust-stings',
  /** the reply to a setback counts one and a half times */
  'setback-counts-double',
  /** the truth costs something on the day it is told */
  'truth-hurts-now',
  /** hiding feels better until it is found */
  'relief-until-found',
  'lie-found',
  'promise-kept',
  'promise-broken',
  /** a promise changed before it fell due */
  'told-in-time',
  /** a vague promise that nobody could check wore off */
  'promise-faded',
  /** more than three specific promises open at once */
  'too-many-open',
  /** the story settled a promise that is not open */
  'no-open-promise',
  /** biography: this move counts more with this person */
  'hers',
  /** biography: this move counts less with this person */
  'not-hers',
  'paused',
  'returned',
  /** a return without a pause to come back from */
  'nothing-owed',
  'unreturned',
  /** the partner had asked why */
  'asked',
  /** the partner had not asked why */
  'not-asked',
  'slip-repaired',
  /** there was no slip to take back */
  'no-slip',
  /** one large gesture */
  'too-big',
  'setback',
  'asks-why',
  'time-passes',
  'refused',
  'stopped',
] as const;
export type Reason = (typeof REASONS)[number];
