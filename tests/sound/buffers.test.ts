// Decoded stems: fetched when first needed, in the first format that can be had, few at a time, none after leaving.
// Must not know: real audio.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buffersFor } from '#sound/buffers';
import type { SoundEvent } from '#sound/speakers';

afterEach(() => vi.unstubAllGlobals());

function setUp(refused: (address: string) => boolean = () => false) {
  const events: SoundEvent[] = [];
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    return { ok: !refused(address), status: 404, arrayBuffer: async () => new ArrayBuffer(8) };
  });
  const context = { decodeAudioData: async () => ({}) as AudioBuffer };
  const note = (event: SoundEvent) => void events.push(event);
  const buffers = buffersFor({ context, formats: ['webm', 'm4a'], note });
  const names = (act: SoundEvent['act']) =>
    events.flatMap((event) => (event.act === act && 'name' in event ? [event.name] : []));
  return { buffers, fetched, names };
}

describe('buffersFor', () => {
  it('fetches a stem once while it is kept', async () => {
    const { buffers, fetched } = setUp();
    const [a, b] = await Promise.all([buffers.stem('strings'), buffers.stem('strings')]);
    expect(a).toBe(b);
    expect(fetched).toHaveLength(1);
    expect(a?.loop.start).toBe(0.5);
  });

  it('takes the second format where the first cannot be had, with its own loop', async () => {
    const { buffers, names } = setUp((address) => address.includes('.webm'));
    expect(await buffers.stem('strings')).toBeDefined();
    expect(names('failed')).toEqual(['strings']);
    expect(names('loaded')).toEqual(['strings']);
  });

  it('tries anew after a failure', async () => {
    let down = true;
    const { buffers } = setUp(() => down);
    expect(await buffers.stem('piano-quiet')).toBeUndefined();
    down = false;
    expect(await buffers.stem('piano-quiet')).toBeDefined();
  });

  it('keeps three at most, the newest, and none after leaving', async () => {
    const { buffers, names } = setUp();
    for (const name of ['strings', 'piano-rupture', 'piano-guarded', 'piano-softening'] as const)
      await buffers.stem(name);
    expect(names('unloaded')).toEqual(['strings']);
    buffers.forget();
    expect(names('unloaded').toSorted()).toEqual(names('loaded').toSorted());
  });
});
