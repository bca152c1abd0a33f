// The deeds that mean the same on every page: sound off and on, the whole screen.
// Must not know: pages.
import { usePorts } from '../context.ts';
import type { Deed } from '../keys.ts';
import { withSetting } from '../settings/apply.ts';

/** Answers whether the deed was one of these, and is done. In a dialog too: whoever wants quiet wants it now. */
export const useSitewide = (): ((deed: Deed) => boolean) => {
  const { settings, fullScreen } = usePorts();
  return (deed) => {
    if (deed === 'mute')
      settings.value = withSetting(settings.peek(), 'mute', !settings.peek().mute);
    else if (deed === 'fullScreen') fullScreen?.toggle();
    else return false;
    return true;
  };
};
