// The picture's public door: start it on an element, hand it Stages, dispose of it. Imported lazily by main.ts.
// Must not know: stories, meters, what the rest of the page shows.
import type { Stage } from '#app/stageTypes';
import { fetchThings, loadSheet } from './load.ts';
import { loadThings } from './loadThings.ts';
import { together } from './pieces.ts';
import { roomOf } from './rooms.ts';
import { sheetsFor } from './sheets.ts';
import { sketchOf } from './sketch.ts';
import { type Options, Theatre } from './theatre.ts';
import { lyingIn, placesOf } from './things.ts';

export type Picture = {
  /** Show a Stage: changes take seconds, a new scene id is a cut. */
  apply(stage: Stage): void;
  /** Arrive at the last Stage at once. */
  snap(): void;
  setReducedMotion(on: boolean): void;
  /** Fill the host again; the picture also watches its host by itself. */
  resize(): void;
  /** Move time on by so many ms; only with `manualClock`. */
  advance(ms: number): void;
  /** Draw one Stage as it is in the end, in one frame; only with `manualClock`. Rejects when its art is missing. */
  still(stage: Stage): Promise<HTMLCanvasElement>;
  /** The picture as it is now, in small: a data: address of an image so many pixels wide. */
  sketch(width: number): string | undefined;
  dispose(): void;
};

/** Phaser boots after its constructor has returned: a browser that draws nothing must be found before. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}

/** share of the wait that is over when pictures are here and Phaser still has to start */
const FETCHED = 0.9;

/**
 * Start the picture inside an element that has a size. Rejects when art cannot be fetched or nothing can be
 * drawn; `onLost` is called later when drawing stops for good.
 */
export async function startPicture(host: HTMLElement, options: Options): Promise<Picture> {
  if (!canDraw()) throw new Error('this browser gives no canvas to draw on');
  const [things] = await together([fetchThings()], (share) =>
    options.onProgress?.(share * FETCHED),
  );
  const theatre = new Theatre(host, options, things);
  await theatre.open();
  options.onProgress?.(1);
  const watcher = new ResizeObserver(() => theatre.fit());
  watcher.observe(host);
  let latest: Stage | undefined;
  let isTaken = true;
  let isSnapDue = false;
  let isOver = false;

  const ready = async (stage: Stage): Promise<void> => {
    const lying = placesOf(stage.setting.kind, lyingIn(stage)).map(({ frame }) => frame);
    await Promise.all([
      loadThings(theatre.textures, lying),
      theatre.ready(roomOf(stage.setting, stage.weather.kind)),
      ...sheetsFor(stage).map((name) => loadSheet(theatre.textures, theatre.parts, name)),
    ]);
  };
  const apply = async (stage: Stage): Promise<void> => {
    latest = stage;
    isTaken = false;
    await ready(stage);
    if (isOver || latest !== stage) return;
    isTaken = true;
    theatre.take(stage);
    if (isSnapDue) theatre.snap();
    isSnapDue = false;
  };
  return {
    apply: (stage) => void apply(stage).catch(() => !isOver && options.onLost()),
    snap: () => {
      isSnapDue = !isTaken;
      if (isTaken) theatre.snap();
    },
    setReducedMotion: (on) => theatre.calm(on),
    resize: () => theatre.fit(),
    advance: (ms) => theatre.advance(ms),
    still: async (stage) => {
      await ready(stage);
      return theatre.still(stage);
    },
    // WebGL forgets a frame once it is shown, so one is drawn for this; no time passes
    sketch: (width) => {
      theatre.game.step(theatre.game.loop.time, 0);
      return sketchOf(theatre.game.canvas, width);
    },
    dispose: () => {
      isOver = true;
      watcher.disconnect();
      theatre.close();
    },
  };
}
