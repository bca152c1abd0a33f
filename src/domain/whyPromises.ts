// What the whole course of a promise did, where its making is one of the moments told.
// Must not know: the numbers. {name} is how people call the hurt partner.
import type { PromiseCourse } from './promiseCourse.ts';
import type { Wordings } from './wording.ts';

export const WHY_PROMISES: Readonly<Record<PromiseCourse, Wordings>> = {
  kept: [
    'You kept it. {name} had something to go by that was more than words.',
    'It was kept when it fell due. That is what made the words worth having.',
    'The keeping moved more than the saying had: {name} could see it done.',
    'You did what had been promised. Each time that happens, there is less to check.',
  ],
  broken: [
    'It was not kept, and a promise missed costs more than one kept can win.',
    'When it fell due it was not done. {name} had counted on it, and had to stop counting.',
    'The promise was worth having until it was missed. After that, the next one was harder to believe.',
  ],
  'kept-then-broken': [
    'It was kept for a time and then broken. What the keeping had won, the breaking took, and more.',
    '{name} had begun to lean on it when it gave way, and that is a longer fall than never leaning.',
  ],
  'broken-then-kept': [
    'It was broken and later kept. The keeping counted, though it began from further back.',
    'It was missed, and you still came back to it. That mends part of the gap and not all of it.',
  ],
  changed: [
    'It could not be kept as it stood, and you said so before {name} had to find out.',
    'You changed it aloud and in time. A promise that is changed in the open is not one that is broken.',
  ],
  'changed-then-kept': [
    'You said in time that it had to change, and then kept what it had become.',
    'Its date had to move, and {name} heard that from you. Then it was kept.',
  ],
  'changed-then-broken': [
    'It was changed in time, and then what it had become was not kept either.',
    '{name} agreed to let it change, and was let down all the same.',
  ],
  faded: [
    'There was nothing in it to check, so with time it stopped meaning anything.',
    'It gave some ease on the day. With nothing to look for, {name} could only wait and wonder.',
  ],
  replaced: [
    'It had begun to wear thin when you put something in its place that could be checked.',
    'On its own it was too loose to lean on. What you put in its place was not.',
  ],
  open: [
    'It had not yet fallen due when the talk ended, so {name} had only the words to go by.',
    'The talk ended before it could be kept. Until then a promise is a question.',
  ],
};
