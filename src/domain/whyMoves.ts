// What each move does when nothing stands in its way, in a sentence or two, in more than one wording.
// Must not know: the numbers. {name} is how people call the hurt partner.
import type { Move } from './move.ts';
import type { Wordings } from './wording.ts';

/** The reading of a move on its own. Plain, kind, concrete; never a verdict on the player. */
export const WHY_MOVES: Readonly<Record<Move, Wordings>> = {
  own: [
    'You said what you did in plain words, so {name} did not have to pull it out of you.',
    'You named your own part, and handed none of it on.',
    'The sentence had you in it and no reason behind it, and {name} could believe it.',
  ],
  listen: [
    'Nothing was argued with and nothing was fixed. {name} got to the end of the sentence.',
    'You left the quiet alone, and {name} could use it.',
    'You stayed and took it in. For {name} that was an answer.',
  ],
  reflect: [
    'You gave back what you had heard, and {name} could tell that it had arrived.',
    'You said it again in your own words, so {name} did not have to say it twice.',
  ],
  validate: [
    'You said that the feeling made sense, so {name} could stop defending it.',
    'You put the sense of it into words. {name} was no longer alone in seeing it.',
    'You did not ask {name} to feel less. You said what there was to feel it about.',
  ],
  'accept-limit': [
    'You let it stand as it was. Where a no is safe to say, a yes can be meant.',
    'You left to {name} what was for {name} to say or do, without a sigh.',
    'You did not ask for more than was on offer, and {name} had nothing to fend off.',
  ],
  apologise: [
    'The apology stayed with what it had been like for {name}.',
    'It was an apology that asked for nothing back.',
  ],
  reaffirm: [
    'You said where you stood, and asked for nothing back.',
    'It said that you would be there, and left {name} free.',
  ],
  'repair-slip': [
    'You noticed it yourself and took it back before {name} had to ask.',
    'You said what you had just done. {name} did not have to.',
  ],
  'set-scene': [
    'You saw to the how and the when first, and {name} was not taken by surprise.',
    'Nothing came at {name} unannounced.',
  ],
  pause: [
    'A break with a time on it is not leaving. {name} knew when you would be back.',
    'You stepped back before it went too far, and said for how long.',
  ],
  disclose: [
    'You told all of it, so there was nothing left for {name} to find.',
    'It came from you and it came whole. {name} did not have to go looking.',
  ],
  'ask-open': [
    'You asked without knowing the answer, and {name} got to say what counts.',
    'It was a question with room in it. {name} could answer with what mattered most.',
  ],
  'invite-fear': [
    'You asked about the fear and left it unfixed. {name} was not alone with it.',
    'You asked what it is like, and not what would make it stop.',
  ],
  notice: [
    'You noticed a small good thing and left it there. Nobody had to pay for it.',
    'You said that you had seen it. It was not turned into a reason for anything.',
  ],
  'promise-specific': [
    'What, when, and how to check: {name} would see whether it was kept.',
    'It had a time and a sign to look for, so {name} would not have to ask.',
  ],
  'agree-together': [
    'You made the agreement together, so neither of you has to police it alone.',
    'The terms were from both of you, and that makes them easier to keep.',
  ],
  solve: [
    'By then there was room for a plan, and it came as one thing that you could do.',
    'What had to be heard had been heard, so a plan could be of use.',
  ],
  'small-deed': [
    'It was small, and it asked for nothing back.',
    'It was done and not only said, and {name} could go by it.',
    'It said as much as a good sentence would have, and it was there.',
  ],
  return: [
    'You came back when you said you would. That is a promise kept, if a short one.',
    'You had said you would be back, and you were.',
  ],
  'promise-vague': [
    'It eased the moment, but there was nothing in it that {name} could check.',
    'It was meant, and it had no date in it. {name} had been given words like that before.',
  ],
  grand: [
    'It was a gesture, and {name} needed something for tomorrow too.',
    'It was more than had been asked for, and what {name} could use was a little, often.',
  ],
  conceal: [
    'Keeping it back made that moment easier, and left something for {name} to find.',
    'It spared you both a bad minute, and it stayed in the house.',
  ],
  explain: [
    'The reasons may all be true. Coming first, they sounded like a defence.',
    'The why came before the what, and {name} heard whose fault it was not.',
  ],
  defend: [
    'Putting the record straight set your side where the hurt had just been.',
    'It may have been a fair point. {name} had put a hurt on the table, and got an answer to something else.',
    'It answered what {name} said as if it were a charge, and the hurt in it went by.',
  ],
  minimise: [
    'It made less of the thing than it was to {name}.',
    'It may have been meant to spare {name}. It left {name} alone with the size of it.',
    'It was a small way to put it, and {name} was left holding the rest.',
  ],
  deflect: [
    'The talk turned elsewhere, and {name} was left holding what had just been said.',
    '{name} had asked one thing, and another was answered.',
  ],
  attack: [
    'It hit back, and {name} then had two wounds to look after.',
    'It turned the hurt round, and {name} had to shield as well as speak.',
  ],
  rush: [
    'It asked for the end of something that {name} was still in the middle of.',
    'It was quicker than {name} could be, so it went past instead of along.',
  ],
  chase: [
    '{name} needed room, and you came closer.',
    'You reached after something that {name} had not held out.',
  ],
  withdraw: [
    'It kept you out of the hard part, and {name} was alone in it.',
    'You stepped out of what was being asked, and {name} was left there with it.',
  ],
  collapse: [
    'Your own trouble filled the room, and the comforting would have fallen to {name}.',
    'It was truly felt, and it turned the talk towards you.',
  ],
  'explain-asked': [
    'The reasons came as an answer, because {name} had asked for them.',
    '{name} had asked why, and you said it without making it smaller.',
  ],
  'seek-help': [
    'You had looked for help and found some, which is more than wishing for it.',
    'You had found somebody to ask, so it would not all rest on {name}.',
  ],
  comfort: [
    'By then it was safe enough for comfort to be felt as comfort.',
    'It came when {name} could let it in.',
  ],
};
