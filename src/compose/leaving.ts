// *Leave now*, joined: blank, silent, faces gone, what the person wants forgotten, and away. Must work before any talk is open.
// Must not know: how any of it is done.
import type { Wipe } from '#app/careSettings';
import { leave } from '#device/leave';
import type { Forget } from '#device/forgetting';
import type { Keeping } from './keeping.ts';

type Needs = {
  exit: string | undefined;
  stillHere: string;
  keeping: Pick<Keeping, 'care' | 'forgetAndClose'>;
  /** local id of the talk or debrief on the page */
  talkHere: () => string | undefined;
  silence: () => void;
  /** takes the faces down, so that nothing goes on behind a blank page */
  takeDown: () => void;
};

const whatToForget = (wipe: Wipe, talk: string | undefined): Forget | undefined => {
  if (wipe === 'everything') return { all: true };
  return wipe === 'talk' && talk !== undefined ? { talk } : undefined;
};

export const leavingBy =
  ({ exit, stillHere, keeping, talkHere, silence, takeDown }: Needs) =>
  (): void => {
    const { wipe } = keeping.care.peek();
    const what = whatToForget(wipe, talkHere());
    const closing = keeping.forgetAndClose(what);
    leave({ exit, stillHere, silence, ...(what && { wipe: () => closing }) });
    takeDown();
  };
