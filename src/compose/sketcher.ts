// Draws cells one after the other with one live picture, newest wish last, and never two at once.
// Must not know: the page; what a cell is of.
import type { Picture } from '#scene/picture';
import type { Cell } from './galleryCells.ts';

/** CSS pixels of the picture that is drawn from: wide enough that no frame closes in. */
const SIZE = { w: 960, h: 540 };
const SCENE = { w: 1280, h: 720 };

type Wish = { cell: Cell; canvas: HTMLCanvasElement };

/** Copy a cell's part of a whole picture. */
const copy = (source: HTMLCanvasElement, { cell, canvas }: Wish): void => {
  const { x, y, w, h } = cell.crop;
  const scale = source.width / SCENE.w;
  canvas.width = Math.round(canvas.clientWidth * Math.min(2, devicePixelRatio));
  canvas.height = Math.round((canvas.width * h) / w);
  const at = [x, y, w, h].map((one) => one * scale) as [number, number, number, number];
  canvas.getContext('2d')?.drawImage(source, ...at, 0, 0, canvas.width, canvas.height);
  canvas.dataset['drawn'] = 'true';
};

export class Sketcher {
  private readonly wishes = new Map<HTMLCanvasElement, Wish>();
  private picture: Promise<Picture> | undefined;
  private isDrawing = false;
  private isOver = false;
  private readonly host = document.createElement('div');

  /** `failed` hears of the first thing that cannot be drawn. */
  constructor(private readonly failed: (cause: unknown) => void) {
    Object.assign(this.host.style, {
      position: 'fixed',
      left: '-9999px',
      width: `${SIZE.w}px`,
      height: `${SIZE.h}px`,
    });
    this.host.ariaHidden = 'true';
    document.body.append(this.host);
  }

  wish(canvas: HTMLCanvasElement, cell: Cell): void {
    this.wishes.set(canvas, { canvas, cell });
    if (!this.isDrawing) void this.drawAll();
  }

  /** Out of sight: its picture is given back. */
  forget(canvas: HTMLCanvasElement): void {
    this.wishes.delete(canvas);
    canvas.width = 0;
    delete canvas.dataset['drawn'];
  }

  close(): void {
    this.isOver = true;
    this.wishes.clear();
    this.host.remove();
    void this.picture?.then((picture) => picture.dispose()).catch(() => undefined);
  }

  private open(): Promise<Picture> {
    this.picture ??= import('#scene/picture').then(({ startPicture }) =>
      startPicture(this.host, {
        reducedMotion: false,
        manualClock: true,
        onLost: () => this.failed(new Error('the picture was lost')),
      }),
    );
    return this.picture;
  }

  private async drawAll(): Promise<void> {
    this.isDrawing = true;
    try {
      const picture = await this.open();
      for (let wish = this.next(); wish; wish = this.next()) {
        copy(await picture.still(wish.cell.stage), wish);
        await new Promise((seen) => setTimeout(seen, 0));
      }
    } catch (cause) {
      if (!this.isOver) this.failed(cause);
    }
    this.isDrawing = false;
  }

  private next(): Wish | undefined {
    const [wish] = this.wishes.values();
    if (wish) this.wishes.delete(wish.canvas);
    return wish;
  }
}
