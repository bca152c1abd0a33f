// A talk that plays itself from a worked repair: the same face, with the next choice known and a comment beside it.
// Must not know: pages, how a talk is replayed. Nothing of it is kept.
import { computed } from '@preact/signals';
import { KEEPS_NOTHING } from '#app/keepsNothing';
import { Sitting } from '#app/sitting';
import type { WorkedRepair } from '#domain/companion';
import { cutAt } from '#domain/playRecord';
import { parseText } from '#domain/textForm';
import type { StoryFile } from '#story/storyFile';
import type { PlayFace } from '#ui/ports';
import { type Beside, playFaceFor, type Stagecraft } from './playFace.ts';
import { KEEPS_NO_SKETCH } from './sketching.ts';

/** It is looked at, and not read: nothing of it counts later. */
const NOTHING_BESIDE: Beside = {
  read: { has: () => false, note: () => undefined },
  sketches: KEEPS_NO_SKETCH,
};

/** `decisions`: all of the repair. Only the next one can be chosen. */
const watching = (
  face: PlayFace,
  { title, comments }: WorkedRepair,
  decisions: readonly string[],
): PlayFace => {
  const watched = computed(() => {
    const { turn } = face.moment.value;
    const next = decisions[turn];
    return {
      title,
      comments: comments.filter(({ after }) => after === turn).map(({ text }) => text),
      ...(next !== undefined && { next }),
    };
  });
  return {
    ...face,
    watching: watched,
    choose: (option) => {
      if (option === watched.peek().next) face.choose(option);
    },
  };
};

/** Undefined when the repair does not belong to the story as it is. */
export const watchedTalk = (
  story: StoryFile,
  repair: WorkedRepair,
  stagecraft: Stagecraft,
): PlayFace | undefined => {
  const whole = parseText(repair.record);
  if (!whole.ok || whole.value.story !== story.hash) return undefined;
  const { id: scenario } = story;
  const record = { ...cutAt(whole.value, 0), dealt: whole.value.dealt };
  const talk = { id: 'watched', scenario, title: story.scenario.title, record };
  const unkept = { ...talk, attempts: [], lineReached: 0, savedAt: 0, debriefSeen: true };
  const sitting = Sitting.open(story, unkept, KEEPS_NOTHING, () => 0);
  return sitting.ok
    ? watching(
        playFaceFor(sitting.value, stagecraft, story.scenario.props, NOTHING_BESIDE),
        repair,
        whole.value.decisions,
      )
    : undefined;
};
