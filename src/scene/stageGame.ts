// The Phaser game as this house wants it: no sound, no input, no banner; and what Phaser forgets to let go of, let go.
// Must not know: what is drawn.
import { AUTO, CANVAS, Core, Display, Game, Renderer, Scale, type Scene } from 'phaser';

const HIDES = 'visibilitychange';

type Heard = { listener: EventListenerOrEventListenerObject; stop(): void };

/** Phaser keeps its listener for hidden pages for good, and with it the whole game: note which one it is. */
function heardBy(start: () => void): { release(): void; over(): void } {
  const heard: Heard[] = [];
  const own = document.addEventListener.bind(document);
  const noting: typeof document.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) => {
    own(type, listener, options);
    if (type !== HIDES) return;
    heard.push({ listener, stop: () => document.removeEventListener(HIDES, listener, options) });
  };
  document.addEventListener = noting;
  start();
  return {
    // Phaser listens right after its scenes were created, in the same turn
    over: () => queueMicrotask(() => Reflect.deleteProperty(document, 'addEventListener')),
    release: () => {
      for (const { stop } of heard) stop();
      Object.assign(window, { onblur: null, onfocus: null });
    },
  };
}

type Lent = { canvas: HTMLCanvasElement; parent: { scene?: { game?: unknown } } | null };

/** Phaser lends canvases for good to parts that it forgets to ask: each would keep its whole game alive. */
function takeBack(game: Game): void {
  const { CanvasPool } = Display.Canvas;
  const lent: readonly Lent[] = Reflect.get(CanvasPool, 'pool');
  const ours = lent.filter(({ parent }) => parent?.scene?.game === game);
  for (const { canvas } of ours) CanvasPool.remove(canvas);
}

export type Opened = {
  /** Phaser has booted: listeners of others are no longer noted */
  booted(): void;
};

/** Opens the game for one scene inside the host. */
export function openGame(host: HTMLElement, scene: Scene, onCanvas: boolean): Opened {
  let game: Game | undefined;
  const { over, release } = heardBy(() => {
    game = new Game({
      type: onCanvas ? CANVAS : AUTO,
      parent: host,
      width: 16,
      height: 16,
      backgroundColor: '#241a2b',
      scene,
      scale: { mode: Scale.NONE },
      render: { antialiasGL: false, maxTextures: 1, stencil: false },
      fps: { limit: 30 },
      audio: { noAudio: true },
      banner: false,
      autoFocus: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      disableContextMenu: false,
    });
  });
  game?.events.once(Core.Events.DESTROY, () => {
    release();
    // after everybody else has heard that it is over
    queueMicrotask(() => game && takeBack(game));
  });
  return { booted: over };
}

/** A plain canvas only notes what to draw, and draws later: asked for a pixel it does so now, and its cost is known. */
export function finish({ renderer }: Game): void {
  if (renderer instanceof Renderer.Canvas.CanvasRenderer)
    renderer.gameContext.getImageData(0, 0, 1, 1);
}
