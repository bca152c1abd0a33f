// A fixed Stage for the sound's tests, and changes to it.
// Must not know: how stages are made from a play.
import type { Stage } from '#app/stageTypes';

const PLAIN: Stage = {
  scene: 'second-drawer-1',
  setting: { id: 'kitchen-morning', kind: 'kitchen', hour: 'morning', season: 'autumn' },
  light: { lamp: 0.4, daylight: 0.3, vignette: 0.5 },
  weather: { kind: 'clear', strength: 0 },
  people: [],
  touch: null,
  objects: [],
  closedIn: false,
  hold: 0,
  sound: { tone: 'kitchen', nearness: 0, piano: 0, strings: 0, effects: [] },
};

export type Change = Partial<Omit<Stage, 'sound'>> & { sound?: Partial<Stage['sound']> };

export const stageWith = (change: Change = {}): Stage => ({
  ...PLAIN,
  ...change,
  sound: { ...PLAIN.sound, ...change.sound },
});
