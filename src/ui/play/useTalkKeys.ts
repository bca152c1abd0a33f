// Binds the table of keys to the play page.
// Must not know: what an option is; digits are handed on to the list that is on the page.
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { usePorts } from '../context.ts';
import { deedOf } from '../keys.ts';
import { withSetting } from '../settings/apply.ts';
import type { OpenDialog } from './talkDialogs.tsx';

type Hear = (event: KeyboardEvent) => void;
type Deeds = {
  open: OpenDialog | undefined;
  show: (dialog: OpenDialog | undefined) => void;
  undo: () => void;
};

const TO_DIALOG = { pause: 'pause', history: 'history', help: 'keys' } as const;

/** Answers how the list of options comes to hear digits. */
export const useTalkKeys = (deeds: Deeds): ((hear: Hear) => () => void) => {
  const { settings } = usePorts();
  const now = useRef(deeds);
  now.current = deeds;
  const digits = useRef<Hear | undefined>(undefined);

  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const deed = deedOf(event, settings.value.shortcuts);
      if (!deed) return;
      const { open, show, undo } = now.current;
      // in a dialog too: whoever wants quiet wants it now
      if (deed === 'mute')
        settings.value = withSetting(settings.peek(), 'mute', !settings.peek().mute);
      else if (deed === 'escape') {
        event.preventDefault();
        show(open ? undefined : 'pause');
      } else if (open) return;
      else if (deed === 'option') digits.current?.(event);
      else if (deed === 'undo') undo();
      else show(TO_DIALOG[deed]);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [settings]);

  return useCallback((hear: Hear) => {
    digits.current = hear;
    return () => {
      if (digits.current === hear) digits.current = undefined;
    };
  }, []);
};
