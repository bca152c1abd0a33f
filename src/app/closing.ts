// How an ending looks: what the last lines of each family of endings change in a Stage. No ending is lit as a prize.
// Must not know: why a talk ends so, or any story's own endings.
import type { EndingFamily } from '#domain/ending';
import type { Figure, Stage } from './stageTypes.ts';

type Closing = {
  gaze?: Figure['gaze'];
  stance?: Figure['stance'];
  /** they stand no nearer than this */
  nearest?: number;
  /** factors on light and weather */
  lamp?: number;
  weather?: number;
};

const CLOSINGS: Readonly<Record<EndingFamily, Closing>> = {
  'building-new': { weather: 0.5 },
  'not-yet': { gaze: 'object' },
  'not-yet-apart': { gaze: 'down', nearest: 0.2 },
  'quiet-truce': { gaze: 'down', lamp: 0.8 },
  'honest-parting': { gaze: 'partner', stance: 'standing', nearest: 0.35, weather: 0.5 },
  rupture: { gaze: 'down', lamp: 0.6 },
  'stop-for-safety': { gaze: 'down', nearest: 0.35, weather: 0.5 },
};

const person = (figure: Figure, { gaze, stance, nearest = 1 }: Closing): Figure =>
  figure.side === 'third'
    ? figure
    : {
        ...figure,
        ...(gaze && { gaze }),
        ...(stance && { stance }),
        nearness: Math.min(figure.nearness, nearest),
      };

/** The Stage while an ending of this family is told. */
export const closed = (stage: Stage, family: EndingFamily | undefined): Stage => {
  if (family === undefined) return stage;
  const closing = CLOSINGS[family];
  const { light, weather, people } = stage;
  return {
    ...stage,
    light: { ...light, lamp: light.lamp * (closing.lamp ?? 1) },
    weather: { ...weather, strength: weather.strength * (closing.weather ?? 1) },
    people: people.map((figure) => person(figure, closing)),
  };
};
