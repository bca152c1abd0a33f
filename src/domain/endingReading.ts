// What a family of endings says about where two people are, in a few plain sentences. No ending is a prize or a grade.
// Must not know: any story's own endings. {name} is how people call the hurt partner.
import type { EndingFamily } from './ending.ts';

/** After a stop for safety nothing is said about how anybody did. */
export const ENDING_READINGS: Readonly<Record<Exclude<EndingFamily, 'stop-for-safety'>, string>> = {
  'building-new':
    'What was said and what was done had matched often enough for {name} to lean on it. It is not the old trust come back. It is a newer one, and it goes on needing the same small things.',
  'not-yet':
    'It was safe enough to talk, and there was not yet enough to go by. Some of what was said still waits for its proof. Not yet is an answer, and {name} may leave it at that.',
  'not-yet-apart':
    '{name} took some distance, because being near had not become safe enough. Distance can give two people room. It promises nothing, and it need not be the end.',
  'quiet-truce':
    'There was enough to go by for the house to run. It had not become easy to say a hard thing out loud in it. A quiet like that can hold for a long time.',
  'honest-parting':
    'It ended with a parting that could be said out loud. {name} did not have to guard against you in order to go. A parting can be kind and still be sad.',
  rupture:
    'It came to a point where {name} could not stay in it. The moments below weighed most, and none of them is the whole of anybody. What comes after a break like this can still be done with care.',
};
