// When the picture is drawn: every frame while something changes, now and then while somebody only breathes, else never.
// Must not know: Phaser's scenes or what is drawn. A hidden page gets no frames, so nothing runs there.

/** The loop of frames, and one frame by hand with the ms since the last. */
export type Beats = {
  running(): boolean;
  sleep(): void;
  wake(): void;
  frame(ms: number): void;
};

/** Asks for one frame after so many ms; the answer calls it off. */
export type Later = (ms: number, frame: () => void) => () => void;

/** Of the time at rest at most this share is spent on a breath's frames; a browser adds half as much to show them. */
const SHARE = 0.012;
/** ms between two frames of a breath */
const OFTEN = 200;
const SELDOM = 1200;
/** ms a frame may cost for anybody to breathe or blink at rest: the blinks of two people take a frame a second by themselves */
const LIVES = 8;
/** and of a blink's own time at most this share, but two frames at least */
const IN_A_BLINK = 0.1;
const BLINKING = 50;
const HALF_A_BLINK = 110;
/** frames at the start of each rest that are drawn whatever they cost: one to learn it, one with everybody still */
const LEARNING = 2;
/** ms a frame may cost for rain to fall at rest as well, and its pace then */
const CHEAP = 3;
const FALLING = 83;
/** a page that was away for long comes back as if it had been this long, in ms */
const LONGEST = 1000;
/** weight of the newest frame in the running mean of costs */
const NEWEST = 0.2;

/** What the picture still has to do when nothing changes. */
export type Rest = {
  /** ms until lids move; they want frames of their own */
  untilBlink: number;
  falls: boolean;
};

/** Whether somebody may breathe and blink while nothing else moves, for what a frame costs in ms. */
export const canLive = (cost: number): boolean => cost <= LIVES;

/** ms from one frame to the next at rest, for what a frame costs; Infinity where it is too dear. */
export function restFor(cost: number, { untilBlink, falls }: Rest): number {
  if (!canLive(cost)) return Infinity;
  const usual = falls && cost <= CHEAP ? FALLING : OFTEN;
  const breath = Math.max(usual, cost / SHARE);
  const step = Math.min(HALF_A_BLINK, Math.max(BLINKING, cost / IN_A_BLINK));
  // the first frame of a blink is worth drawing once the lids are well on their way
  const blink = untilBlink > 0 ? untilBlink + step : step;
  return Math.min(breath, blink);
}

/** Rain hangs where a machine cannot afford to let it fall. */
export const canFall = (cost: number): boolean => cost <= CHEAP;

const browserLater: Later = (ms, frame) => {
  let asked = 0;
  const timer = window.setTimeout(() => {
    asked = requestAnimationFrame(frame);
  }, ms);
  return () => {
    window.clearTimeout(timer);
    cancelAnimationFrame(asked);
  };
};

export class Pulse {
  readonly #beats: Beats;
  readonly #later: Later;
  readonly #clock: () => number;
  #callOff: (() => void) | undefined;
  #last = 0;
  #cost = 0;
  #learning = LEARNING;

  constructor(beats: Beats, later = browserLater, clock = () => performance.now()) {
    this.#beats = beats;
    this.#later = later;
    this.#clock = clock;
  }

  /** ms that a frame at rest has cost lately */
  get cost(): number {
    return this.#cost;
  }

  /** Every frame from now on. */
  quicken(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#learning = LEARNING;
    if (!this.#beats.running()) this.#beats.wake();
  }

  /** One frame when it is wanted next. */
  rest(rest: Rest): void {
    this.stop();
    const wanted = restFor(this.#cost, rest);
    if (wanted === Infinity && this.#learning <= 0) return;
    this.#learning -= 1;
    this.#last = this.#clock();
    this.#callOff = this.#later(Math.min(SELDOM, wanted), () => this.#beat());
  }

  /** No frame until it is quickened. */
  stop(): void {
    this.#beats.sleep();
    this.#callOff?.();
    this.#callOff = undefined;
  }

  #beat(): void {
    this.#callOff = undefined;
    const before = this.#clock();
    this.#beats.frame(Math.min(LONGEST, before - this.#last));
    const spent = this.#clock() - before;
    this.#cost = this.#cost === 0 ? spent : this.#cost + (spent - this.#cost) * NEWEST;
  }
}
