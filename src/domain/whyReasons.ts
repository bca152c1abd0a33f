// Each reason of the model as a sentence that stands on its own; in several wordings where it may come up twice.
// Must not know: the numbers. {name} is how people call the hurt partner.
import type { Reason } from './reason.ts';
import type { Wordings } from './wording.ts';

export const WHY_REASONS: Readonly<Record<Reason, Wordings>> = {
  landed: ['It was heard as it was meant.'],
  deed: ['It was done and not only said.'],
  gated: [
    '{name} felt safe enough to take in a part of it.',
    'A part of it got through. {name} was still on guard.',
  ],
  flooded: [
    '{name} was past taking words in. Only quiet, distance, or a break with a time could help.',
    'It was more than {name} could take in at that moment, whoever had said it.',
  ],
  'half-heard': [
    '{name} was flooded, and half of it got through.',
    'Only part of it reached {name}, who had too much to hold already.',
  ],
  'solving-before-safe': [
    'It came before {name} felt safe enough for plans.',
    '{name} was not yet at the point where a plan could help.',
  ],
  repeated: [
    'It had been said not long before, and says less each time.',
    'It was close to what you had just said or done, so it added less.',
  ],
  'words-run-dry': [
    'By then there had been many words, and {name} was waiting for something done.',
    'Good words had been spent by then. What was missing was a thing to see.',
  ],
  'near-the-top': ['Much had been won already, so each further step was small.'],
  'low-belief': [
    'After what had happened, a promise was worth little until it was kept.',
    '{name} had been promised things before, so this one had to wait for its proof.',
  ],
  'too-early': [
    'The apology came before {name} had been heard.',
    '{name} had not finished saying what there was to be sorry for.',
  ],
  'no-responsibility': ['The words were sorry, but they did not say who had done it.'],
  'explanation-unasked': [
    'Nobody had asked for the reasons yet.',
    'The reasons in it came before {name} had asked for any.',
  ],
  'request-too-early': [
    'It asked for forgiveness while {name} was still finding out what there was to forgive.',
  ],
  cost: ['It took something from {name} at that moment.'],
  'low-trust-stings': [
    'With so little trust left, it stung more than it would have once.',
    'There was little trust left to soften it.',
    'Trust was low by then, and low trust makes things sharper.',
  ],
  'setback-counts-double': [
    'It was a bad hour, and what is said in a bad hour counts for more.',
    '{name} was already having a bad hour, so it counted for more.',
  ],
  'truth-hurts-now': ['The truth hurt on the day it was told.'],
  'relief-until-found': [
    'It was a relief for as long as nobody looked.',
    'It bought a quieter minute, and the thing itself was still there.',
  ],
  'lie-found': [
    'What was held back came out. Finding it cost more than hearing it would have.',
    'It was found, and then there were two things to take in: what it was, and that you had kept it back.',
    '{name} came to know it from somewhere else. It would have weighed less from your own mouth.',
  ],
  'promise-kept': ['You kept it. {name} had something to go by that was more than words.'],
  'promise-broken': ['It was not kept, and a promise missed costs more than one kept can win.'],
  'told-in-time': [
    'It could not be kept as it stood, and you said so before {name} had to find out.',
  ],
  'promise-faded': ['There was nothing in it to check, so with time it stopped meaning anything.'],
  'too-many-open': [
    'It was one promise more in a row of open ones, and harder to hold on to.',
    'Several promises were waiting already, and this one had to queue behind them.',
  ],
  'no-open-promise': ['There was nothing promised that this could settle.'],
  hers: ['Of all the things you could do, this one speaks to {name}.'],
  'not-hers': ['This way of putting it says less to {name} than it might to others.'],
  paused: ['A break with a time on it is not leaving. {name} knew when you would be back.'],
  returned: ['You came back when you said you would. That is a promise kept, if a short one.'],
  'nothing-owed': ['There was no break to come back from.'],
  unreturned: [
    'You stepped out and the evening ended without you. A break needs its return.',
    'The break was a good step. Nobody came back from it, and {name} was left waiting.',
  ],
  asked: ['The reasons came as an answer, because {name} had asked for them.'],
  'not-asked': ['{name} had not asked why, so the reasons sounded like a defence.'],
  'slip-repaired': [
    'You took your own slip back, and most of what it cost came back with it.',
    'You heard yourself and said so, and much of the harm was undone.',
  ],
  'no-slip': ['There was nothing to take back just then, but it did no harm to say it.'],
  'too-big': [
    'It was large and it could only happen once. {name} needed something for tomorrow too.',
  ],
  setback: [
    'A bad hour came by itself. Nobody in the room had called it.',
    'Something came up from before, as it will, and the room was smaller for it.',
  ],
  'asks-why': ['{name} asked why.'],
  'time-passes': [
    'Time passed, and things settled to where trust could hold them.',
    'Time went by between the scenes. How safe it felt came to rest nearer to how much was trusted.',
    'Between one scene and the next, what had been stirred up settled.',
  ],
  refused: ['{name} said no, and a no is an answer.'],
  stopped: ['The talk ended because it was no longer safe to have.'],
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
