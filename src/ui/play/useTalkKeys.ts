// Binds the table of keys and gamepad buttons to the play page.
// Must not know: what an option is; digits are handed on to the list that is on the page.
import { useCallback, useRef } from 'preact/hooks';
import { useDeeds } from '../input/deeds.ts';
import { useSitewide } from '../input/sitewide.ts';
import type { Deed } from '../keys.ts';
import type { OpenDialog } from './talkDialogs.tsx';

type Hear = (event: KeyboardEvent) => void;
type Deeds = Record<'undo' | 'skip' | 'advance' | 'again', () => void> & {
  open: OpenDialog | undefined;
  show: (dialog: OpenDialog | undefined) => void;
};

const TO_DIALOG: Partial<Record<Deed, OpenDialog>> = {
  pause: 'pause',
  history: 'history',
  settings: 'settings',
  help: 'keys',
};

/** Answers how the list of options comes to hear digits. */
export const useTalkKeys = (deeds: Deeds): ((hear: Hear) => () => void) => {
  const digits = useRef<Hear | undefined>(undefined);
  const sitewide = useSitewide();
  useDeeds((deed, event) => {
    const { open, show } = deeds;
    if (sitewide(deed)) return;
    if (deed === 'escape') {
      event?.preventDefault();
      return show(open ? undefined : 'pause');
    }
    if (open) return;
    if (deed === 'option') return event && digits.current?.(event);
    const dialog = TO_DIALOG[deed];
    if (dialog) show(dialog);
    else deeds[deed as 'undo' | 'skip' | 'advance' | 'again']();
  });
  return useCallback((hear: Hear) => {
    digits.current = hear;
    return () => {
      if (digits.current === hear) digits.current = undefined;
    };
  }, []);
};
