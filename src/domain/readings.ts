// The state of the model: the two hidden meters and the few small things that modify them.
// Must not know: how it changes (step.ts), or how it is shown.
import { type Breach, BREACH_STARTS } from './breach.ts';
import { FACTORS } from './factors.ts';
import type { Ledger } from './ledger.ts';
import type { Move } from './move.ts';

/** Story bible 2.1. Everything numeric is an integer, so that every machine replays the same. */
export type Readings = {
  /** T, 0..cap, hundredths of a point: do I expect that what you say will match what you do? */
  trust: number;
  /** S, 0..10000, hundredths of a point: can I say what is true, here, now? */
  safety: number;
  /** W, 0..1200, hundredths of a point: trust that words have won and no deed has backed yet */
  words: number;
  /** C, hundredths of a point: the most that trust can reach; a lie found lowers it, kept promises mend it */
  cap: number;
  /** what the last slip took from safety, in hundredths, until it is repaired or the scene ends */
  lastLoss: number;
  /** what the pause not yet returned from gave to safety, in hundredths */
  gave: number;
  /** how often the partner was listened to, reflected or validated in this scene */
  heard: number;
  /** the partner has asked why in this scene */
  asked: boolean;
  /** too much to take anything in: from safety under 18 until it is 30 again */
  flooded: boolean;
  /** moves left in which everything counts one and a half times, after a setback */
  window: number;
  /** a pause was taken and not yet returned from */
  owed: boolean;
  /** the last five moves in this scene, the newest last */
  recent: readonly Move[];
  /** lies told in play */
  lies: number;
  /** lies told in play that have come out */
  newLies: number;
  /** promises kept, each time counted */
  kept: number;
  /** promises broken, each time counted */
  broken: number;
  ledger: Ledger;
  /** scene id in which we are; '' when nobody has said */
  scene: string;
};

/** Flooded under 18, no longer from 30 on, in between as it was (story bible 2.4). */
export const isFlooded = (safety: number, before: boolean): boolean =>
  safety < FACTORS.flood.enter || (before && safety < FACTORS.flood.leave);

/** What of a premise the opening rests on; `start` in points, over the breach's own. */
type Opening = { breach: Breach; start?: { trust?: number; safety?: number } };

/** Where a story starts. `scene` is the first scene's id; no `elapse` is due for it. */
export const openingReadings = (premise: Opening, scene = ''): Readings => {
  const start = BREACH_STARTS[premise.breach];
  const points = (own: number | undefined, otherwise: number) =>
    own === undefined ? otherwise : Math.round(own * 100);
  const trust = Math.min(start.cap, Math.max(0, points(premise.start?.trust, start.trust)));
  const safety = Math.min(FACTORS.top, Math.max(0, points(premise.start?.safety, start.safety)));
  return {
    trust,
    safety,
    words: 0,
    cap: start.cap,
    lastLoss: 0,
    gave: 0,
    heard: 0,
    asked: false,
    flooded: isFlooded(safety, false),
    window: 0,
    owed: false,
    recent: [],
    lies: 0,
    newLies: 0,
    kept: 0,
    broken: 0,
    ledger: [],
    scene,
  };
};
