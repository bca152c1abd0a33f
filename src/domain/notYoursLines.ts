// What the partner brought along, told after play: for each intent, by the family of endings, or while it is open.
// Must not know: any story. {name} is how people call the hurt partner. No line says that better words buy a yes.
import type { EndingFamily } from './ending.ts';
import type { Intent } from './playRecord.ts';
import type { Wordings } from './wording.ts';

/** A talk without an end yet is open. */
export type Where = EndingFamily | 'open';

export const INTENT_LINES: Readonly<Record<Intent, Readonly<Record<Where, string>>>> = {
  inclined: {
    open: '{name} came into this talk hoping to find a way. That hope was there before your first word.',
    'building-new':
      '{name} came into this talk hoping to find a way. You did not put that hope there. With somebody who had less of it, the same words and the same deeds might have ended elsewhere, and been worth as much.',
    'not-yet':
      '{name} came into this talk hoping to find a way, and hope is not the same as being ready. When that will be is not for you to work out.',
    'not-yet-apart':
      '{name} came into this talk hoping to find a way. Hope and distance can live in one person, and how much distance it takes was for {name} to say.',
    'quiet-truce':
      '{name} came into this talk hoping to find a way. What was hoped for, and whether a quiet house is enough of it, nobody else can answer.',
    'honest-parting':
      '{name} came into this talk hoping to find a way. Hope binds nobody, and going was for {name} to decide.',
    rupture:
      '{name} came into this talk hoping to find a way. You had a part in what became of that hope. Whether to stay for more was never yours, and nobody owes a second try.',
    'stop-for-safety':
      '{name} came into this talk hoping to find a way. Hope asks nobody to stay where it is not safe.',
  },
  undecided: {
    open: '{name} had not decided whether to try when this talk began. No words of yours could decide it, then or now.',
    'building-new':
      '{name} had not decided whether to try when this talk began. By the end there were things to lean on, and some of them were yours. To lean was still a choice, and it could have gone the other way for reasons that have nothing to do with you.',
    'not-yet':
      '{name} had not decided whether to try when this talk began, and has not decided now. To stay in the question this far was a choice, and it was not yours.',
    'not-yet-apart':
      '{name} had not decided whether to try when this talk began, and needs to be away from you to find out. No line would have made the finding out quicker.',
    'quiet-truce':
      '{name} had not decided whether to try when this talk began. To go on in one house without deciding is allowed, and nobody can be talked into more.',
    'honest-parting':
      '{name} had not decided whether to try when this talk began. You had a part in what there was to weigh, and none in the weighing.',
    rupture:
      '{name} had not decided whether to try when this talk began. What was said here weighed in it, and the deciding was done by the one who had been hurt, as it should be.',
    'stop-for-safety':
      '{name} had not decided whether to try when this talk began. Nobody has to decide that while it is not safe.',
  },
  leaving: {
    open: '{name} was already on the way out when this talk began. That was settled before your first word.',
    'building-new':
      '{name} was already on the way out when this talk began. A mind can change, and only the person whose mind it is can change it.',
    'not-yet':
      '{name} was already on the way out when this talk began. Staying a while longer was not a thing you could have won.',
    'not-yet-apart':
      '{name} was already on the way out when this talk began. The distance had been chosen before you opened your mouth.',
    'quiet-truce':
      '{name} was already on the way out when this talk began. That the house is quiet says nothing about whether anybody means to stay in it.',
    'honest-parting':
      '{name} was already on the way out when this talk began. Nothing you could have said would have changed that. What was open was only how you parted.',
    rupture:
      '{name} was already on the way out when this talk began. Nobody could have turned that with words. It could have been quieter, and it would still have been a door.',
    'stop-for-safety':
      '{name} was already on the way out when this talk began. Where it is not safe, going needs no other reason.',
  },
};

/** By the ending, so that later plays read another. */
export const SETBACK_LINES: Wordings = [
  "Nobody chose the bad hour in {scene}; only what came after it was in anybody's hands.",
  'The bad hour in {scene} was on its way whatever had been said before it.',
  'What went wrong in {scene} was nobody’s line. Such hours come back for a long time, and no talk done well keeps them away.',
];
