// Reading aloud for the pages: the device's voices as a signal, and silence as soon as the setting is turned off.
// Must not know: what is said.
import { effect, signal } from '@preact/signals';
import { ReadAloud } from '#app/readAloud';
import type { SpeechDevice, Voice } from '#app/speech';
import type { Ports, Speech } from '#ui/ports';

export const speechOn = (device: SpeechDevice, settings: Ports['settings']): Speech => {
  const voices = signal<readonly Voice[]>(device.voices());
  const speaking = signal(false);
  const aloud = new ReadAloud(
    device,
    () => ({ voice: settings.peek().voice, rate: settings.peek().speechRate / 100 }),
    (now) => {
      speaking.value = now;
    },
  );
  device.followVoices(() => {
    voices.value = device.voices();
  });
  effect(() => {
    if (!settings.value.speech) aloud.stop();
  });
  return {
    voices,
    speaking,
    say: (words) => aloud.say(words),
    stop: () => aloud.stop(),
  };
};
