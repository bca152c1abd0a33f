// Everybody's clothes, in the order of the scenarios.
// Must not know: how cloth is drawn.
import type { Dressed } from '../../bodies/bodyWear.ts';
import { cello } from './the-cello.ts';
import { episodeForty } from './episode-forty.ts';
import { greenDot } from './green-dot.ts';
import { iSaidNine } from './i-said-nine.ts';
import { locationOn } from './location-on.ts';
import { longCorridor } from './the-long-corridor.ts';
import { mutedThread } from './muted-thread.ts';
import { nineMonths } from './nine-months-of-sundays.ts';
import { secondDrawer } from './second-drawer.ts';
import { stepFree } from './step-free.ts';
import { whatYouDidntSay } from './what-you-didnt-say.ts';

export const WARDROBE: readonly Dressed[] = [
  ...secondDrawer,
  ...greenDot,
  ...nineMonths,
  ...iSaidNine,
  ...mutedThread,
  ...whatYouDidntSay,
  ...episodeForty,
  ...longCorridor,
  ...stepFree,
  ...cello,
  ...locationOn,
];
