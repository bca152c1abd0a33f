// The sections of the debrief, in the order in which they are told. A new one is a file of its own and a line here.
// Must not know: what a section says.
import { HAPPENED } from './happened.tsx';
import { TAKE_AWAY } from './keepOrShare.tsx';
import { TRY_AGAIN } from './lineToTry.tsx';
import { MAP } from './map/mapSection.tsx';
import { NOT_YOURS } from './notYours.tsx';
import { PRINCIPLES } from './principlesSection.tsx';
import { REACTIONS } from './reactions.tsx';
import type { DebriefSection } from './section.ts';
import { WHY } from './whySection.tsx';

export const SECTIONS: readonly DebriefSection[] = [
  REACTIONS,
  HAPPENED,
  WHY,
  MAP,
  PRINCIPLES,
  TRY_AGAIN,
  NOT_YOURS,
  TAKE_AWAY,
];
