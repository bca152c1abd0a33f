// Rooms, weather and single sounds over a Howler of paper: what is opened, and that all of it is let go.
// Must not know: a real browser's audio.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openSources } from '#sound/sources';
import type { SoundEvent } from '#sound/speakers';

const paper = vi.hoisted(() => ({ open: new Set<object>(), ever: 0 }));

vi.mock('howler', () => ({
  Howl: class {
    private level = 0;
    private readonly faded: (() => void)[] = [];
    constructor({ onload }: { onload: () => void }) {
      paper.open.add(this);
      paper.ever++;
      queueMicrotask(onload);
    }
    play = () => 1;
    on = (_: string, then: () => void) => void this.faded.push(then);
    volume = () => this.level;
    fade(_from: number, to: number): void {
      this.level = to;
      for (const then of this.faded) queueMicrotask(then);
    }
    unload = () => void paper.open.delete(this);
  },
}));

const settled = () => new Promise((done) => setImmediate(done));

beforeEach(() => {
  paper.open.clear();
  paper.ever = 0;
});

function setUp() {
  const events: SoundEvent[] = [];
  const sources = openSources(['webm'], (event) => void events.push(event));
  const count = (act: string) => events.filter((event) => event.act === act).length;
  return { sources, count };
}

describe('openSources', () => {
  it('opens nothing before it is to be heard', () => {
    const { sources } = setUp();
    sources.fade('kitchen', 0, 1);
    sources.play('mug', 0);
    expect(paper.ever).toBe(0);
  });

  it('lets a room go when it has faded', async () => {
    const { sources } = setUp();
    sources.fade('kitchen', 0.5, 1);
    await settled();
    expect(paper.open.size).toBe(1);
    sources.fade('kitchen', 0, 1);
    await settled();
    expect(paper.open.size).toBe(0);
    sources.fade('kitchen', 0.5, 1);
    await settled();
    expect(paper.open.size).toBe(1);
  });

  it('opens a single sound once, however often it is heard', async () => {
    const { sources } = setUp();
    for (let n = 0; n < 5; n++) sources.play('mug', 1);
    await settled();
    expect(paper.ever).toBe(1);
  });

  it('holds nothing after leaving, twenty talks in a row', async () => {
    for (let talk = 0; talk < 20; talk++) {
      const { sources, count } = setUp();
      for (const room of ['kitchen', 'hallway', 'rain'] as const) sources.fade(room, 0.5, 1);
      for (const one of ['mug', 'letter', 'drawer'] as const) sources.play(one, 1);
      await settled();
      sources.fade('hallway', 0, 1);
      await settled();
      sources.stop();
      expect(count('unloaded')).toBe(count('loaded'));
    }
    expect(paper.ever).toBe(120);
    expect(paper.open.size).toBe(0);
  });

  it('lets go of what is still on its way when the talk is left', async () => {
    const { sources } = setUp();
    sources.fade('kitchen', 0.5, 1);
    sources.stop();
    await settled();
    expect(paper.open.size).toBe(0);
  });
});
