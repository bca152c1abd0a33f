// Everyone's head, story by story.
// Must not know: clothes, poses, or how a head is drawn.
import type { Portrait } from '../../heads/headLook.ts';
import { andres, andresMother, camila } from './nine-months-of-sundays.ts';
import { anjali, meera, vikram } from './muted-thread.ts';
import { ash, mele, meleAunt } from './episode-forty.ts';
import { bea, daan, noor } from './green-dot.ts';
import { chef, luis, luisMother, tess } from './i-said-nine.ts';
import { colette, esi, gareth, marek, pam, ruth } from './second-drawer.ts';
import { dale, denise, grant, grantDaughter } from './what-you-didnt-say.ts';
import { elodie, sebastian } from './the-cello.ts';
import { fumiko, kenji, kenjiCousin } from './the-long-corridor.ts';
import { imani, wes } from './step-free.ts';
import { marcus, owen } from './location-on.ts';

/** The whole cast, each figure once; a couple stands side by side. */
export const PORTRAITS: readonly Portrait[] = [
  ruth,
  marek,
  esi,
  colette,
  pam,
  gareth,
  noor,
  bea,
  daan,
  camila,
  andres,
  andresMother,
  tess,
  luis,
  luisMother,
  chef,
  anjali,
  vikram,
  meera,
  grant,
  denise,
  dale,
  grantDaughter,
  ash,
  mele,
  meleAunt,
  kenji,
  fumiko,
  kenjiCousin,
  imani,
  wes,
  sebastian,
  elodie,
  marcus,
  owen,
];
