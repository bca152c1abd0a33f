// When a page may sound: after a first click or key; and when to try again after the browser has put audio to sleep.
// Must not know: what is then done.

const GESTURES = ['pointerup', 'click', 'keydown', 'touchend'] as const;

/** Listens ahead of everybody, so that a control that stops the event does not keep the sound away. */
function listen(target: EventTarget, types: readonly string[], then: () => void): () => void {
  for (const type of types) target.addEventListener(type, then, { capture: true, passive: true });
  return () => {
    for (const type of types) target.removeEventListener(type, then, { capture: true });
  };
}

/** Calls `then` once: at once if the person has already used this page, else at the first click or key. */
export function firstGesture(then: () => void): () => void {
  if (navigator.userActivation?.hasBeenActive) {
    then();
    return () => undefined;
  }
  const stop = listen(document, GESTURES, () => {
    stop();
    then();
  });
  return stop;
}

/** Each gesture, and each return to the page, is a chance to wake the audio. */
export function wakeUps(then: () => void): () => void {
  const stops = [
    listen(document, GESTURES, then),
    listen(document, ['visibilitychange'], () => {
      if (document.visibilityState === 'visible') then();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
