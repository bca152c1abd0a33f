// Where a move reads differently for a reason than the move or the reason alone would say.
// Must not know: the numbers. {name} is how people call the hurt partner.
import type { Move } from './move.ts';
import type { Reason } from './reason.ts';
import type { Wordings } from './wording.ts';

type ByReason = Partial<Readonly<Record<Reason, Wordings>>>;

export const WHY_MOVES_WHEN: Partial<Readonly<Record<Move, ByReason>>> = {
  'promise-specific': {
    'solving-before-safe': [
      'It was a promise that could be checked, made before {name} felt safe enough to hold it.',
      'The promise itself was sound. {name} was not yet ready for one.',
    ],
    gated: [
      'It could be checked, and {name} could take in a part of it. The keeping will say more.',
      'It was a clear promise, half heard: {name} was still on guard.',
    ],
  },
  'agree-together': {
    gated: [
      'You agreed on it together, though {name} could not lean on it yet.',
      'It was agreed by both of you, and {name} kept a hand on the door.',
    ],
  },
  solve: {
    'solving-before-safe': [
      'A plan came before the feeling had been heard, and sounded like wanting to be done.',
      'It was a plan for later, and {name} was still in now.',
    ],
    flooded: ['{name} could not have followed a plan just then, however good.'],
  },
  comfort: {
    'solving-before-safe': [
      'Comfort came before it felt safe, and to {name} it was a way of asking for quiet.',
      'It was kindly meant, and closer than {name} could bear yet.',
    ],
    flooded: ['Being touched or soothed was one more thing to bear just then.'],
  },
  'seek-help': {
    'solving-before-safe': [
      'Help was named before {name} had been heard, and it sounded like being handed on.',
    ],
  },
  'ask-open': {
    gated: [
      'It was a real question. {name} did not feel safe enough yet to answer all of it.',
      'You asked, and {name} gave the part of an answer that felt safe to give.',
    ],
  },
  'invite-fear': {
    gated: [
      'A fear is hard to show to the person it is about. {name} could answer only in part.',
      'You asked about the fear, and it was still early to show it to you.',
    ],
  },
  own: {
    'half-heard': [
      'You said what you did. {name} was too flooded to hear more than half of it.',
      'They were the right words, and half of them got through to {name} just then.',
    ],
  },
  disclose: {
    'truth-hurts-now': [
      'The whole truth hurt on the day you told it. It also left nothing for {name} to find.',
      'It was hard to hear, and it came from you. {name} would not have to find it later.',
    ],
  },
};
