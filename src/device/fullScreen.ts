// Full screen, where the device has it.
// Must not know: what is shown.

export type FullScreenDevice = {
  isOn(): boolean;
  toggle(): void;
  /** calls back whenever it changes, until the answer is called */
  follow(changed: (on: boolean) => void): () => void;
};

/** Absent on a device without it (and in most frames). */
export const fullScreenOf = (page: Document): FullScreenDevice | undefined => {
  if (!page.fullscreenEnabled) return undefined;
  const isOn = (): boolean => page.fullscreenElement !== null;
  return {
    isOn,
    toggle() {
      const asked = isOn() ? page.exitFullscreen() : page.documentElement.requestFullscreen();
      asked.catch((reason: unknown) => console.error('full screen was refused', reason));
    },
    follow(changed) {
      const tell = (): void => changed(isOn());
      page.addEventListener('fullscreenchange', tell);
      return () => page.removeEventListener('fullscreenchange', tell);
    },
  };
};
