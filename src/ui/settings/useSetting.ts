// Name, value and setter of one setting, for its field.
// Must not know: how it is shown or kept.
import { usePorts } from '../context.ts';
import type { Settings } from '../ports.ts';
import { strings } from '../strings.ts';
import { withSetting } from './apply.ts';

const words = strings.settings;

export const useSetting = () => {
  const { settings } = usePorts();
  return <K extends keyof Settings & keyof typeof words>(setting: K) => ({
    name: words[setting],
    value: settings.value[setting],
    set: (value: Settings[K]): void => {
      settings.value = withSetting(settings.peek(), setting, value);
    },
  });
};
