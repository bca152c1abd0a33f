// Staging → what is heard: the room's tone and nearness, the motif and who plays it, the things of this very line.
// Must not know: Howler, files, what is seen.
import type { Band } from '#domain/band';
import type { Scenario, Setting } from '#domain/scenario';
import { motifFor } from './music.ts';
import type { Stage } from './stageTypes.ts';
import type { Staging } from './staging.ts';

/** How loud the motif is by trust and the strings by safety. */
const LEAD: Readonly<Record<Band, number>> = { 0: 0.35, 1: 0.45, 2: 0.6, 3: 0.7 };
const STRINGS: Readonly<Record<Band, number>> = { 0: 0, 1: 0.1, 2: 0.4, 3: 0.7 };
/** What is left of the motif where the room closes in: 8 dB less, or the fridge would not be the loudest thing in it. */
const FAR_OFF = 0.4;
/** How near the room's own sound is: the fridge is loudest when nothing can be said. */
const SOUND_NEAR: Readonly<Record<Band, number>> = { 0: 1, 1: 0.6, 2: 0.35, 3: 0.2 };

/** no Stage asks for more of the motif or of the strings: room for everything else on top */
export const LOUDEST = Math.max(...Object.values(LEAD), ...Object.values(STRINGS));

/** what a silence adds: music gone, the room comes up */
const SILENCE = 0.25;

const IN_THE_COLD = ['porch', 'garden', 'orchard'];

/** What its kind sounds like, unless it stands still, or lies in frost where nothing sings. */
const toneIn = ({ kind, season, weather, dressing }: Setting): string => {
  const isCold = season === 'winter' || weather === 'frost';
  if (IN_THE_COLD.includes(kind) && isCold) return 'cold-air';
  return kind === 'car' && dressing?.includes('parked') ? 'car-parked' : kind;
};

/** The room comes nearer as safety goes, and in a silence; the motif is safety's and trust's; a hold has no music. */
export const soundOf = (
  scenario: Scenario,
  { setting, safety, trust, fresh, hold, end }: Staging,
): Stage['sound'] => {
  const room = scenario.settings[setting];
  const silent = hold > 0;
  return {
    tone: room?.tone ?? (room ? toneIn(room) : 'room'),
    nearness: Math.min(1, SOUND_NEAR[safety] + (silent ? SILENCE : 0)),
    motif: motifFor({ safety, trust, ended: end !== undefined }),
    instrument: scenario.instrument ?? 'piano',
    lead: silent ? 0 : LEAD[trust] * (safety === 0 ? FAR_OFF : 1),
    strings: silent ? 0 : STRINGS[safety],
    effects: fresh,
  };
};
