// Builders for Stages and figures with fixed values.
import type { Figure, Stage } from '#app/stageTypes';

export const figureOf = (some: Partial<Figure> = {}): Figure => ({
  who: 'ruth',
  figure: 'ruth',
  side: 'right',
  stance: 'sitting',
  posture: 'holding',
  expression: 'neutral',
  gaze: 'partner',
  nearness: 0.5,
  breath: 14,
  ...some,
});

export const stageOf = (some: Partial<Stage> = {}): Stage => ({
  scene: 'one',
  setting: { id: 'kitchen-morning', kind: 'kitchen', hour: 'morning', season: 'autumn' },
  light: { lamp: 0.5, daylight: 0.5, vignette: 0.5 },
  weather: { kind: 'rain', strength: 0.5 },
  people: [figureOf({ who: 'marek', figure: 'marek', side: 'left' }), figureOf()],
  touch: null,
  objects: [],
  closedIn: false,
  hold: 0,
  sound: { tone: 'kitchen', nearness: 0.5, piano: 0, strings: 0, effects: [] },
  ...some,
});
