// One line of the story as everybody after the narrator sees it: who speaks, what is said, what the tags ask for.
// Must not know: ink, colours, files.
import type { Phase } from './phase.ts';
import type { StoryEvent } from './storyEvent.ts';

/** The moods a story can give a person (rulings, Tags and events). */
export const MOODS = [
  'guarded',
  'hard',
  'angry',
  'cold',
  'flooded',
  'hurt',
  'spent',
  'far-away',
  'softer',
  'hopeful',
  'open',
] as const;
export type Mood = (typeof MOODS)[number];

/** Props that every story may name without declaring them: two people touching (story's own words, drawn by the scene). */
export const TOUCH_PROPS = ['hand-across', 'hands-held', 'embrace', 'wiping-tear'] as const;

export type Line = {
  /** cast id of the speaker; absent for narration */
  speaker?: string;
  text: string;
  /** stands on the first line of a scene */
  scene?: string;
  phase?: Phase;
  /** room id, declared in scenario.json; in the tag it is `room:` */
  setting?: string;
  mood?: { who: string; mood: Mood };
  /** declared in scenario.json, or one of TOUCH_PROPS */
  props: readonly string[];
  /** a beat of silence in ms for picture and sound, never for a button */
  hold?: number;
  events: readonly StoryEvent[];
  end?: string;
};
