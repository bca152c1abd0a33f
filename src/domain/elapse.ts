// A scene break: a pause nobody came back from, vague promises fading, and safety settling half way to what trust allows.
// Must not know: what the scenes are. Source: story bible 2.4 (elapse), rulings.
import { type Change, type Stepped, applied, still } from './change.ts';
import type { Effect } from './effect.ts';
import { FACTORS } from './factors.ts';
import { fall } from './fall.ts';
import { faded, openOf } from './ledger.ts';
import type { Readings } from './readings.ts';

/** A pause not returned from is a withdrawal, and takes more than the pause gave. */
const unreturned = (readings: Readings): Change => {
  const { unreturnedTrust, unreturnedSafety, unreturnedShare } = FACTORS.pause;
  const change = fall(readings, { trust: unreturnedTrust, safety: unreturnedSafety });
  const dS = Math.min(change.dS, -unreturnedShare * readings.gave);
  return { ...change, dS, because: ['unreturned'] };
};

const fading: Change = { ...still('promise-faded'), dT: -FACTORS.promise.fade };

const settling = ({ trust, safety }: Readings): Change => {
  const { safety: least, share, half } = FACTORS.rest;
  return { ...still('time-passes'), dS: (least + share * trust - safety) * half };
};

const begun = (readings: Readings, scene: string): Readings => ({
  ...readings,
  heard: 0,
  asked: false,
  recent: [],
  window: 0,
  lastLoss: 0,
  owed: false,
  gave: 0,
  ledger: faded(readings.ledger, scene),
  scene,
});

/** The break before `scene`; the scene we are in already has no break before it. */
export const elapsed = (readings: Readings, scene: string): Stepped => {
  if (scene !== '' && scene === readings.scene) return { readings, effects: [] };
  const effects: Effect[] = [];
  let now = readings;
  const then = (change: Change, promise?: string): void => {
    const stepped = applied(now, change, 'elapse', promise);
    now = stepped.readings;
    effects.push(...stepped.effects);
  };
  if (readings.owed) then(unreturned(now));
  for (const { id } of openOf(readings.ledger, 'vague')) then(fading, id);
  then(settling(now));
  return { readings: begun(now, scene), effects };
};
