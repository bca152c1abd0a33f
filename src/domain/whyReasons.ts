// Each reason of the model as a sentence that stands on its own.
// Must not know: the numbers. {name} is how people call the hurt partner.
import type { Reason } from './reason.ts';

export const WHY_REASONS: Readonly<Record<Reason, string>> = {
  landed: 'It was heard as it was meant.',
  deed: 'It was done and not only said.',
  gated: '{name} felt safe enough to take in a part of it.',
  flooded:
    '{name} was past taking words in. Only quiet, distance, or a break with a time could help.',
  'half-heard': '{name} was flooded, and half of it got through.',
  'solving-before-safe': 'It came before {name} felt safe enough for plans.',
  repeated: 'It had been said not long before, and says less each time.',
  'words-run-dry': 'By then there had been many words, and {name} was waiting for something done.',
  'near-the-top': 'Much had been won already, so each further step was small.',
  'low-belief': 'After what had happened, a promise was worth little until it was kept.',
  'too-early': 'The apology came before {name} had been heard.',
  'no-responsibility': 'The words were sorry, but they did not say who had done it.',
  'explanation-unasked': 'Nobody had asked for the reasons yet.',
  'request-too-early':
    'It asked for forgiveness while {name} was still finding out what there was to forgive.',
  cost: 'It took something from {name} at that moment.',
  'low-trust-stings': 'With so little trust left, even a small thing stings.',
  'setback-counts-double': 'It was a bad hour, and what is said in a bad hour counts for more.',
  'truth-hurts-now': 'The truth hurt on the day it was told.',
  'relief-until-found': 'It was a relief for as long as nobody looked.',
  'lie-found': 'What was held back came out. Finding it cost more than hearing it would have.',
  'promise-kept': 'You kept it. {name} had something to go by that was more than words.',
  'promise-broken': 'It was not kept, and a promise missed costs more than one kept can win.',
  'told-in-time':
    'It could not be kept as it stood, and you said so before {name} had to find out.',
  'promise-faded': 'There was nothing in it to check, so with time it stopped meaning anything.',
  'too-many-open': 'It was one promise more in a row of open ones, and harder to hold on to.',
  'no-open-promise': 'There was nothing promised that this could settle.',
  hers: 'Of all the things you could do, this one speaks to {name}.',
  'not-hers': 'This way of putting it says less to {name} than it might to others.',
  paused: 'A break with a time on it is not leaving. {name} knew when you would be back.',
  returned: 'You came back when you said you would. That is a promise kept, if a short one.',
  'nothing-owed': 'There was no break to come back from.',
  unreturned: 'You stepped out and the evening ended without you. A break needs its return.',
  asked: 'The reasons came as an answer, because {name} had asked for them.',
  'not-asked': '{name} had not asked why, so the reasons sounded like a defence.',
  'slip-repaired': 'You took your own slip back, and most of what it cost came back with it.',
  'no-slip': 'There was nothing to take back just then, but it did no harm to say it.',
  'too-big':
    'It was large and it could only happen once. {name} needed something for tomorrow too.',
  setback: 'A bad hour came by itself. Nobody in the room had called it.',
  'asks-why': '{name} asked why.',
  'time-passes': 'Time passed, and things settled to where trust could hold them.',
  refused: '{name} said no, and a no is an answer.',
  stopped: 'The talk ended because it was no longer safe to have.',
};

/** Reasons worth a second sentence behind the main one. */
export const SECOND_REASONS: readonly Reason[] = [
  'flooded',
  'solving-before-safe',
  'half-heard',
  'request-too-early',
  'explanation-unasked',
  'too-early',
  'setback-counts-double',
  'repeated',
  'words-run-dry',
  'low-belief',
  'too-many-open',
  'low-trust-stings',
  'hers',
  'not-hers',
];
