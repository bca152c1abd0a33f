// The music on an audio context of paper: one clock, crossings at bar lines, nothing loaded that is not heard.
// Must not know: Howler, a real browser's audio.
import { describe, expect, it } from 'vitest';
import type { Buffers } from '#sound/buffers';
import { BAR, placeAt } from '#sound/grid';
import { Score } from '#sound/score';
import type { SoundEvent } from '#sound/speakers';
import { PaperAudio } from './paperAudio.ts';

const STEM = { buffer: {} as AudioBuffer, loop: { start: 0.5, end: 0.5 + 8 * BAR } };

function setUp(stem: Buffers['stem'] = async () => STEM) {
  const audio = new PaperAudio();
  const asked: string[] = [];
  const events: SoundEvent[] = [];
  let forgotten = 0;
  const buffers: Buffers = {
    stem: (name) => {
      asked.push(name);
      return stem(name);
    },
    forget: () => void forgotten++,
  };
  const context = audio as unknown as BaseAudioContext;
  const into = {} as AudioNode;
  const note = (event: SoundEvent) => void events.push(event);
  const score = new Score({ context, into, buffers, note });
  const settled = () => new Promise((done) => setImmediate(done));
  const crosses = () => events.filter(({ act }) => act === 'cross');
  return { audio, asked, score, settled, crosses, forgotten: () => forgotten };
}

describe('Score', () => {
  it('loads nothing while nothing is to be heard', async () => {
    const { score, asked, settled } = setUp();
    score.music('piano-guarded', 0, 1);
    score.strings(0, 1);
    await settled();
    expect(asked).toEqual([]);
  });

  it('loads a motif when it is first heard, and starts it at the beginning of its loop', async () => {
    const { score, asked, audio, settled } = setUp();
    score.music('piano-guarded', 0.5, 2);
    await settled();
    expect(asked).toEqual(['piano-guarded']);
    expect(audio.sources[0]?.started).toEqual({ at: 0.05, from: 0.5 });
    expect(audio.sources[0]?.into?.gain.value).toBe(0.5);
  });

  it('makes way for a single sound, and comes back', () => {
    const { score, audio } = setUp();
    const [way] = audio.gains;
    audio.currentTime = 20;
    score.makeWay();
    expect(way?.gain.asked.slice(-3)).toEqual(['to 0.5 by 20.15', '0.5 at 21.15', 'to 1 by 22.35']);
  });

  it('starts what comes later in the same bar, at the same beat', async () => {
    const { score, audio, settled } = setUp();
    score.music('piano-guarded', 0.5, 2);
    await settled();
    audio.currentTime = 100;
    score.strings(0.4, 2);
    await settled();
    const [lead, bed] = audio.sources;
    const place = placeAt(bed?.started?.at ?? 0, lead?.started?.at ?? 0);
    expect(bed?.started?.from).toBeCloseTo(0.5 + place, 6);
  });

  it('crosses to another motif at a bar line and lets the old one go', async () => {
    const { score, audio, settled, crosses } = setUp();
    score.music('piano-guarded', 0.5, 2);
    await settled();
    audio.currentTime = 4;
    score.music('piano-softening', 0.6, 2);
    await settled();
    expect(crosses()).toEqual([{ act: 'cross', name: 'piano-softening', bar: 2 }]);
    const line = 0.05 + 2 * BAR;
    expect(audio.sources[0]?.stopped).toBeCloseTo(line + 2, 6);
    expect(audio.sources[1]?.into?.gain.asked.at(-1)).toBe(`to 0.6 by ${line.toFixed(2)}`);
  });

  it('comes up at once after a silence, since there is nothing to interrupt', async () => {
    const { score, audio, settled, crosses } = setUp();
    score.music('piano-guarded', 0.5, 2);
    await settled();
    audio.currentTime = 4;
    score.music('piano-softening', 0, 0.5);
    score.music('piano-softening', 0.6, 2);
    await settled();
    expect(crosses()).toEqual([]);
    expect(audio.sources[1]?.into?.gain.asked.at(-1)).toBe('to 0.6 by 6.00');
  });

  it('does not start what is no longer wanted when it has come', async () => {
    const { score, audio, settled } = setUp();
    score.music('piano-guarded', 0.5, 2);
    score.music('piano-repair', 0.5, 2);
    await settled();
    const going = audio.sources.filter(({ stopped }) => stopped === undefined);
    expect(going).toHaveLength(1);
  });

  it('keeps the old motif when the new one cannot be had', async () => {
    const { score, audio, settled } = setUp(async (name) =>
      name === 'piano-repair' ? undefined : STEM,
    );
    score.music('piano-guarded', 0.5, 2);
    await settled();
    score.music('piano-repair', 0.5, 2);
    await settled();
    expect(audio.sources).toHaveLength(1);
    expect(audio.sources[0]?.stopped).toBeUndefined();
  });

  it('closes in behind a low-pass and opens again', () => {
    const { score, audio } = setUp();
    const [door] = audio.filters;
    expect(door?.type).toBe('lowpass');
    score.near(true);
    expect(door?.frequency.value).toBeLessThan(1000);
    score.near(false);
    expect(door?.frequency.value).toBeGreaterThan(10_000);
  });

  it('stops every source and forgets every recording', async () => {
    const { score, audio, settled, forgotten } = setUp();
    score.music('piano-guarded', 0.5, 2);
    score.strings(0.4, 2);
    await settled();
    score.stop();
    expect(audio.sources.every(({ stopped }) => stopped !== undefined)).toBe(true);
    expect(forgotten()).toBe(1);
  });

  it('starts nothing that comes after it was stopped', async () => {
    const { score, audio, settled } = setUp();
    score.music('piano-guarded', 0.5, 2);
    score.stop();
    await settled();
    expect(audio.sources).toHaveLength(0);
  });
});
