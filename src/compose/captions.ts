// Sounds in words, one at a time, each long enough to be read: a line over the picture must stay a line.
// Must not know: what sounds.

/** ms that one caption stands; at 160 words a minute eight words take three seconds. */
export const CAPTION_STANDS = 4000;
const MOST_WAITING = 4;

/** Runs `then` after `ms`; the answer calls it off. */
export type Later = (ms: number, then: () => void) => () => void;

export type Captions = {
  /** several sounds parted by `; ` */
  say(sounds: string): void;
  /** empties the line at once */
  clear(): void;
};

/** What the picture can only say in words stands for as long as it is so; sounds come and go beside it, in brackets. */
export const captionOf = (picture: string, sound: string): string =>
  picture !== '' && sound !== '' ? `${picture} (${sound})` : picture + sound;

export const captionsOn = (show: (caption: string) => void, later: Later): Captions => {
  let waiting: string[] = [];
  let callOff: (() => void) | undefined;
  let standing = '';
  const next = (): void => {
    const [now, ...rest] = waiting;
    waiting = rest;
    standing = now ?? '';
    show(standing);
    callOff = now === undefined ? undefined : later(CAPTION_STANDS, next);
  };
  return {
    say(sounds) {
      // what still waits is no longer true of the room, and what stands need not be said again
      const fresh = new Set(sounds.split('; ').filter((sound) => sound !== standing));
      if (fresh.size === 0) return;
      waiting = [...fresh].slice(-MOST_WAITING);
      if (!callOff) next();
    },
    clear() {
      callOff?.();
      callOff = undefined;
      waiting = [];
      standing = '';
      show('');
    },
  };
};
