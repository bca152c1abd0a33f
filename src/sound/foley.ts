// Which recording a prop is heard with: stories name what lies in the room, recordings name what it sounds like.
// Must not know: any one story; words in a prop's name decide.
import { EFFECTS, type EffectName } from './names.ts';

/** Words of a prop's name, all of which must be there, and its sound; the first row that fits counts. */
const ROWS: readonly (readonly [words: string, sound: EffectName])[] = [
  ['phone down', 'phone-down'],
  ['card declined', 'card-decline'],
  ['card decline', 'card-decline'],
  ['card refused', 'card-decline'],
  ['reader', 'card-decline'],
  ['letterbox', 'letterbox'],
  ['post mat', 'letterbox'],
  ['envelope torn', 'envelope'],
  ['envelope open', 'envelope'],
  // one that is there all at once has come by post; several are paper that is handled
  ['envelope', 'letterbox'],
  ['envelopes', 'letter'],
  ['letter', 'letter'],
  ['letters', 'letter'],
  ['drawer', 'drawer'],
  ['kettle', 'kettle-click'],
  ['mug', 'mug'],
  ['mugs', 'mug'],
  ['cup', 'mug'],
  ['cups', 'mug'],
  ['plate', 'plate'],
  ['toast', 'plate'],
  ['tap', 'tap'],
  ['door', 'door-latch'],
  ['latch', 'door-latch'],
  ['footsteps', 'footsteps-overhead'],
  ['steps', 'footsteps-overhead'],
  ['biro', 'biro'],
  ['pen', 'biro'],
  ['calendar', 'biro'],
];

/** The sound of a prop as stories name it (`letter-open`, `tap-on`), or nothing: most things are silent. */
export function soundOfProp(prop: string): EffectName | undefined {
  const exact = EFFECTS.find((name) => name === prop);
  if (exact) return exact;
  const words = prop.split('-');
  return ROWS.find(([row]) => row.split(' ').every((word) => words.includes(word)))?.[1];
}
