// Every loose thing by name: what stories may put on a table, a wall, or into the air between two people.
// Must not know: files, or where the scene puts them.
import { CROCKERY } from '../rooms/crockery.ts';
import { PAPERS } from '../rooms/papers.ts';
import { BY_THEM } from './byThem.ts';
import { FOOD } from './food.ts';
import { HOUSEHOLD } from './household.ts';
import { KEEPSAKES } from './keepsakes.ts';
import type { Thing } from './kit.ts';
import { LETTERS } from './letters.ts';
import { OF_ONE_TALK } from './ofOneTalk.ts';
import { PLACES } from './places.ts';
import { SCREENS } from './screens.ts';

export const THINGS: Readonly<Record<string, Thing>> = {
  ...PAPERS,
  ...CROCKERY,
  ...BY_THEM,
  ...HOUSEHOLD,
  ...SCREENS,
  ...LETTERS,
  ...FOOD,
  ...KEEPSAKES,
  ...PLACES,
  ...OF_ONE_TALK,
};
