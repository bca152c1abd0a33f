// The channel between the windows of this machine, by name.
// Must not know: what is said on it.
import type { Channel } from '#app/room/windows';

export const channelOf = (name: string): Channel => {
  const open = new BroadcastChannel(name);
  return {
    post: (message) => open.postMessage(message),
    hear(listener) {
      const hear = ({ data }: MessageEvent): void => listener(data);
      open.addEventListener('message', hear);
      return () => open.removeEventListener('message', hear);
    },
    close: () => open.close(),
  };
};
