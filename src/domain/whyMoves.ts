// What each move does when nothing stands in its way, in a sentence or two; and what it does when it comes too soon.
// Must not know: the numbers. {name} is how people call the hurt partner.
import type { Move } from './move.ts';
import type { Reason } from './reason.ts';

/** The reading of a move on its own. Plain, kind, concrete; never a verdict on the player. */
export const WHY_MOVES: Readonly<Record<Move, string>> = {
  own: 'You said what you did in plain words, so {name} did not have to pull it out of you.',
  listen: 'Nothing was argued with and nothing was fixed. {name} got to the end of the sentence.',
  reflect: 'You gave back what you had heard, and {name} could tell that it had arrived.',
  validate: 'You said that the feeling made sense, so {name} could stop defending it.',
  'accept-limit': 'You let the limit stand. Where a no is safe to say, a yes can be meant.',
  apologise: 'The apology stayed with what it had been like for {name}.',
  reaffirm: 'You said again what you stand by, as readily as the first time.',
  'repair-slip': 'You noticed it yourself and took it back before {name} had to ask.',
  'set-scene':
    'You asked about the hour and the room, so {name} did not have to talk in a doorway.',
  pause: 'A break with a time on it is not leaving. {name} knew when you would be back.',
  disclose: 'You told all of it unasked, so there was nothing left for {name} to find.',
  'ask-open': 'You asked without knowing the answer, and {name} got to say what counts.',
  'invite-fear': 'You asked about the fear and left it unfixed. {name} was not alone with it.',
  notice: 'You noticed a small good thing and left it there. Nobody had to pay for it.',
  'promise-specific': 'What, when, and how to check: {name} would see whether it was kept.',
  'agree-together': 'You made the agreement together, so neither of you has to police it alone.',
  solve: 'By then there was room for a plan, and it came as one thing that you could do.',
  'small-deed': 'It was small, and it was done before anyone announced it.',
  return: 'You came back when you said you would. That is a promise kept, if a short one.',
  'promise-vague': 'It eased the moment, but there was nothing in it that {name} could check.',
  grand: 'It was large and it could only happen once. {name} needed something for tomorrow too.',
  conceal: 'Keeping it back made that moment easier, and left something for {name} to find.',
  explain: 'The reasons may all be true. Coming first, they sounded like a defence.',
  defend: 'Putting the record straight set your side where the hurt had just been.',
  minimise: 'Making it smaller told {name} that the size of the hurt was open to argument.',
  deflect: 'The talk turned elsewhere, and {name} was left holding what had just been said.',
  attack: 'It hit back, and {name} then had two wounds to look after.',
  rush: 'It asked for the end of something that {name} was still in the middle of.',
  chase: '{name} needed room, and you came closer.',
  withdraw: 'You left the talk without a time to come back to it, and {name} was alone with it.',
  collapse: 'Your shame filled the room, and the comforting would have fallen to {name}.',
  'explain-asked': 'The reasons came as an answer, because {name} had asked for them.',
  'seek-help': 'You had looked for help and found some, which is more than wishing for it.',
  comfort: 'By then it was safe enough for comfort to be felt as comfort.',
};

/** Where a move reads differently for a reason than the reason alone would say. */
export const WHY_MOVES_WHEN: Partial<
  Readonly<Record<Move, Partial<Readonly<Record<Reason, string>>>>>
> = {
  'promise-specific': {
    'solving-before-safe':
      'It was a promise that could be checked, made before {name} felt safe enough to hold it.',
    gated: 'It could be checked, and {name} could take in a part of it. The keeping will say more.',
  },
  'agree-together': {
    gated: 'You agreed on it together, though {name} could not lean on it yet.',
  },
  solve: {
    'solving-before-safe':
      'A plan came before the feeling had been heard, and sounded like wanting to be done.',
    flooded: '{name} could not have followed a plan just then, however good.',
  },
  comfort: {
    'solving-before-safe':
      'Comfort came before it felt safe, and to {name} it was a way of asking for quiet.',
    flooded: 'Being touched or soothed was one more thing to bear just then.',
  },
  'seek-help': {
    'solving-before-safe':
      'Help was named before {name} had been heard, and it sounded like being handed on.',
  },
  'ask-open': {
    gated: 'It was a real question. {name} did not feel safe enough yet to answer all of it.',
  },
  'invite-fear': {
    gated: 'A fear is hard to show to the person it is about. {name} could answer only in part.',
  },
  own: {
    'half-heard': 'You said what you did. {name} was too flooded to hear more than half of it.',
  },
  disclose: {
    'truth-hurts-now':
      'The whole truth hurt on the day you told it. It also left nothing for {name} to find.',
  },
};
