// What keys and gamepad ask for, told to whichever page stands.
// Must not know: pages, or what a deed does on one.
import { useEffect, useRef } from 'preact/hooks';
import { usePorts } from '../context.ts';
import { type Deed, deedOf } from '../keys.ts';

/** `event` when it was a key. */
type Hear = (deed: Deed, event?: KeyboardEvent) => void;

const listeners = new Set<Hear>();

/** From something other than a key. */
export const askFor = (deed: Deed): void => {
  for (const hear of listeners) hear(deed);
};

/** Hears deeds for as long as the page stands. */
export const useDeeds = (hear: Hear): void => {
  const { settings } = usePorts();
  const now = useRef(hear);
  now.current = hear;
  useEffect(() => {
    const tell: Hear = (deed, event) => now.current(deed, event);
    const key = (event: KeyboardEvent): void => {
      const deed = deedOf(event, settings.value.shortcuts);
      if (deed) tell(deed, event);
    };
    listeners.add(tell);
    document.addEventListener('keydown', key);
    return () => {
      listeners.delete(tell);
      document.removeEventListener('keydown', key);
    };
  }, [settings]);
};
