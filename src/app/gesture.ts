// What an event does to two people for the rest of its beat: eyes and hands. And a silence, which lowers every eye.
// Must not know: readings, light, words.
import type { StoryEvent } from '#domain/storyEvent';
import type { Figure } from './stageTypes.ts';

type Change = Partial<Pick<Figure, 'gaze' | 'posture' | 'expression'>>;
type Gesture = { own: Change; hurt: Pick<Change, 'gaze'>; breath?: number };

/** Safety keeps the hurt partner's shoulders; an event moves only their eyes. `breath` is added, in breaths a minute. */
const GESTURES: Readonly<Record<Exclude<StoryEvent['type'], 'elapse'>, Gesture>> = {
  keep: { own: { gaze: 'object' }, hurt: { gaze: 'object' }, breath: -1 },
  break: { own: { gaze: 'down', expression: 'hurt' }, hurt: { gaze: 'away' }, breath: 3 },
  discover: {
    own: { gaze: 'down', posture: 'holding', expression: 'guarded' },
    hurt: { gaze: 'partner' },
    breath: 4,
  },
  trigger: { own: { gaze: 'object' }, hurt: { gaze: 'away' }, breath: 5 },
  refuse: { own: { gaze: 'down', posture: 'holding' }, hurt: { gaze: 'partner' } },
  asks: { own: { gaze: 'partner' }, hurt: { gaze: 'partner' } },
  return: { own: { gaze: 'partner', posture: 'open' }, hurt: { gaze: 'object' }, breath: -2 },
  renegotiate: { own: { gaze: 'partner', posture: 'open' }, hurt: { gaze: 'object' } },
  'agree-together': { own: { gaze: 'object' }, hurt: { gaze: 'object' }, breath: -1 },
  stop: { own: { gaze: 'down', posture: 'holding' }, hurt: { gaze: 'down' }, breath: -3 },
};

const SLOWEST = 8;
const FASTEST = 30;
const breathing = (perMinute: number): number =>
  Math.min(FASTEST, Math.max(SLOWEST, Math.round(perMinute)));

const changed = (person: Figure, { own, hurt, breath = 0 }: Gesture): Figure => {
  if (person.side === 'third') return person;
  const change = person.side === 'left' ? own : hurt;
  const after = { ...person, ...change, breath: breathing(person.breath + breath) };
  return after.posture === 'turned-away' ? { ...after, gaze: 'away' } : after;
};

/** The couple after an event of this beat; somebody in back view keeps looking away. */
export const gestured = (
  people: readonly Figure[],
  event: StoryEvent['type'] | undefined,
): readonly Figure[] => {
  if (event === undefined || event === 'elapse') return people;
  return people.map((person) => changed(person, GESTURES[event]));
};

/** A held line: breath slows, and no eye seeks another. */
export const hushed = (people: readonly Figure[]): readonly Figure[] =>
  people.map((person) => ({
    ...person,
    gaze: person.gaze === 'away' ? 'away' : 'down',
    breath: breathing(person.breath * 0.7),
  }));
