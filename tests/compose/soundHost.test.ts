// Captions of sounds are true of the room that is seen: what a room that is left was heard with goes with it.
import type { Stage } from '#app/stageTypes';
import { USUAL } from '#app/settings';
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { SoundHost } from '../../src/compose/soundHost.ts';
import { stageOf } from '../scene/stageOf.ts';

const heard: ((caption: string) => void)[] = [];
vi.mock('#sound/player', () => ({
  startSound: () => ({
    apply: () => undefined,
    setVolumes: () => undefined,
    mute: () => undefined,
    onCaption: (listener: (caption: string) => void) => heard.push(listener),
  }),
}));

const inRoom = (id: string): Stage => stageOf({ setting: { ...stageOf().setting, id } });

test('a room that is left takes its caption with it; the same room keeps it', async () => {
  const host = new SoundHost(signal(USUAL), { sound: () => undefined });
  host.apply(inRoom('hall'));
  await host.start([]);
  heard.forEach((say) => say('a clock ticks in the hall'));
  host.apply(inRoom('hall'));
  expect(host.caption.value).toBe('a clock ticks in the hall');
  host.apply(inRoom('kitchen'));
  expect(host.caption.value).toBe('');
  heard.forEach((say) => say('the fridge hums'));
  expect(host.caption.value).toBe('the fridge hums');
});
