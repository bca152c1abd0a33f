// A Sitting as the play page needs it: signals out, verbs in, picture and sound beside it.
// Must not know: how anything is drawn, sounded or kept.
import { computed, signal } from '@preact/signals';
import type { Moment } from '#app/momentTypes';
import type { LinesRead } from '#app/linesRead';
import type { Sitting } from '#app/sitting';
import type { Result } from '#domain/result';
import type { StoryProblem } from '#story/storyFault';
import { sayProblem } from '#story/storyFault';
import type { PlayFace } from '#ui/ports';
import { captionOf } from './captions.ts';
import { partedFrom } from './parted.ts';
import type { PictureHost } from './pictureHost.ts';
import type { Sketching } from './sketching.ts';
import type { SoundHost } from './soundHost.ts';

export type Stagecraft = { picture: PictureHost; sound: SoundHost };

/** What is kept of a talk beside its record. */
export type Beside = { read: Pick<LinesRead, 'has' | 'note'>; sketches: Sketching };

export const playFaceFor = (
  sitting: Sitting,
  { picture, sound }: Stagecraft,
  props: readonly string[],
  { read, sketches }: Beside,
): PlayFace & { renew(step: Result<Moment, StoryProblem>): void } => {
  const moment = signal(sitting.moment);
  const trouble = signal(false);
  const renew = (step: Result<Moment, StoryProblem>): void => {
    trouble.value = !step.ok;
    if (step.ok) moment.value = step.value;
    else console.error(sayProblem(step.error));
  };
  const showing = (index: number): void => {
    const line = moment.peek().fresh[index];
    if (!line) return;
    sitting.showing(index);
    read.note(moment.peek().fresh.slice(0, index + 1));
    picture.apply(line.stage);
    sound.apply(line.stage);
  };
  const parted = partedFrom(sitting.parting, sitting.talk.record);
  void sitting.save();
  void sound.start(props);
  return {
    talk: sitting.id,
    moment,
    trouble,
    lineReached: sitting.reached,
    ...(parted && { parted }),
    choose: (option) => {
      sketches.now();
      renew(sitting.choose(option));
    },
    undo: () => renew(sitting.undo()),
    rewind: (turn) => renew(sitting.rewind(turn)),
    skip: () => {
      const { skippable } = moment.peek();
      if (skippable) renew(sitting.skip(skippable.scene));
    },
    wasRead: (line) => read.has(line),
    showing,
    attachPicture: (host) => picture.attach(host),
    picture: picture.state,
    pictureProgress: picture.progress,
    caption: computed(() => captionOf(picture.caption.value, sound.caption.value)),
    // worked out only where it is shown
    standing: computed(() => moment.value && sitting.standing),
    hardEnding: () => sitting.hard,
    letDebriefGo: () => void sitting.seenDebrief(),
    pausing: (on) => sound.rest(on),
    renew,
    close: () => {
      sketches.end();
      void sitting.save();
      sound.end();
    },
  };
};
