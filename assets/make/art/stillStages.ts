// The four Stages that stills are drawn of: one for each name, in any room.
// Must not know: how a still is drawn.
import type { Figure, Stage } from '#app/stageTypes';
import type { StillName } from '#scene/stillName';

type Bearing = Pick<Figure, 'posture' | 'expression' | 'gaze'>;
type Sketch = {
  light: Stage['light'];
  /** weather strength and nearness */
  weather: number;
  nearness: number;
  marek: Bearing;
  ruth: Bearing;
  objects: readonly string[];
};

const SKETCHES: Readonly<Record<StillName, Sketch>> = {
  rupture: {
    light: { lamp: 0.15, daylight: 0.1, vignette: 0.88 },
    weather: 1,
    nearness: 0,
    marek: { posture: 'arms-crossed', expression: 'guarded', gaze: 'down' },
    ruth: { posture: 'turned-away', expression: 'withdrawn', gaze: 'away' },
    objects: ['phone-face-down'],
  },
  guarded: {
    light: { lamp: 0.4, daylight: 0.35, vignette: 0.72 },
    weather: 0.65,
    nearness: 0.35,
    marek: { posture: 'holding', expression: 'guarded', gaze: 'down' },
    ruth: { posture: 'arms-crossed', expression: 'guarded', gaze: 'object' },
    objects: ['phone-face-down'],
  },
  softening: {
    light: { lamp: 0.7, daylight: 0.65, vignette: 0.58 },
    weather: 0.3,
    nearness: 0.65,
    marek: { posture: 'leaning-in', expression: 'hopeful', gaze: 'partner' },
    ruth: { posture: 'holding', expression: 'hurt', gaze: 'down' },
    objects: ['mug', 'second-mug'],
  },
  repair: {
    light: { lamp: 1, daylight: 1, vignette: 0.42 },
    weather: 0.05,
    nearness: 1,
    marek: { posture: 'open', expression: 'softening', gaze: 'partner' },
    ruth: { posture: 'open', expression: 'warm', gaze: 'partner' },
    objects: ['mug', 'post-shut', 'second-mug'],
  },
};

const HOURS: Readonly<Record<string, Stage['setting']['hour']>> = {
  kitchen: 'morning',
  hallway: 'evening',
  'car-park': 'day',
};

/** The Stage of a still in a kind of room. */
export function stillStage(name: StillName, kind: string): Stage {
  const { light, weather, nearness, marek, ruth, objects } = SKETCHES[name];
  const common = { nearness, breath: 14 };
  return {
    scene: name,
    setting: { id: kind, kind, hour: HOURS[kind] ?? 'day', season: 'autumn' },
    light,
    weather: { kind: 'grey', strength: weather },
    people: [
      { who: 'marek', figure: 'marek', side: 'left', ...marek, ...common },
      { who: 'ruth', figure: 'ruth', side: 'right', ...ruth, ...common },
    ],
    objects: kind === 'kitchen' ? objects : [],
    closedIn: name === 'rupture',
    hold: 0,
    sound: {
      tone: kind,
      nearness: 0.5,
      motif: 'guarded',
      instrument: 'piano',
      lead: 0,
      strings: 0,
      effects: [],
    },
  };
}
