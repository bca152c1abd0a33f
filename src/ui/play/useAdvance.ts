// Lines that go on by themselves, if a person asked for it: only lines, never a choice, and never while something else
// is open, said aloud or out of sight. Must not know: what the lines say.
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usePorts } from '../context.ts';
import { withSetting } from '../settings/apply.ts';
import { readingTime } from './pace.ts';
import type { Reading } from './reading.ts';

export type Advance = {
  /** the setting is on */
  offered: boolean;
  /** held by the person, for this visit */
  held: boolean;
  toggle(): void;
};

/** True while the page is in sight. */
const useInSight = (): boolean => {
  const inSight = useSignal(!document.hidden);
  useEffect(() => {
    const changed = (): void => {
      inSight.value = !document.hidden;
    };
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  }, [inSight]);
  return inSight.value;
};

const useToggle = (held: Signal<boolean>): (() => void) => {
  const { settings } = usePorts();
  return () => {
    const isOff = settings.peek().advance === 'off';
    if (isOff) settings.value = withSetting(settings.peek(), 'advance', 'calm');
    held.value = !isOff && !held.peek();
  };
};

/** `busy`: a dialog is open, or the talk goes on in another way. */
export const useAdvance = (reading: Reading, busy: boolean): Advance => {
  const { settings, speech } = usePorts();
  const held = useSignal(false);
  const toggle = useToggle(held);
  const inSight = useInSight();
  const { advance } = settings.value;
  const waits = reading.complete.value || reading.skipAsked.value || speech.speaking.value;
  const runs = advance !== 'off' && !held.value && !busy && inSight && !waits;
  const at = reading.newest.value;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setTimeout(reading.next, readingTime(at?.entry.text ?? '', advance));
    return () => clearTimeout(timer);
  }, [runs, advance, at, reading]);
  return { offered: advance !== 'off', held: held.value, toggle };
};
