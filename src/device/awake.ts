// Keeps the screen from going dark while a room is on it, where the device lets a page ask for that.
// Must not know: rooms. Only over a secure connection; elsewhere nothing happens.

/** Until the answer is called; asked for again whenever the page comes back into view. */
export const keepAwake = (): (() => void) => {
  let lock: WakeLockSentinel | undefined;
  let over = false;
  const ask = async (): Promise<void> => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (over) await lock.release();
    } catch {
      // a device low on battery says no
    }
  };
  const seen = (): void => void ask();
  document.addEventListener('visibilitychange', seen);
  void ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', seen);
    void lock?.release().catch(() => undefined);
  };
};
