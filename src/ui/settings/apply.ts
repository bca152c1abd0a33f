// Settings that show at once on the whole page: size, font, spacing, contrast, movement and speed stand on the root element.
// Must not know: where settings are kept.
import { effect } from '@preact/signals';
import type { Ports, Settings } from '../ports.ts';

/** True when movement is to be reduced: the setting wins over the device. */
export const reducedMotion = ({
  settings,
  systemReduced,
}: Pick<Ports, 'settings' | 'systemReduced'>): boolean =>
  settings.value.motion === 'system' ? systemReduced.value : settings.value.motion === 'reduced';

/** True when colours are to stand far apart: the setting wins over the device. */
const highContrast = ({ settings, systemContrast }: Shown): boolean =>
  settings.value.contrast === 'system' ? systemContrast.value : settings.value.contrast === 'high';

type Shown = Pick<Ports, 'settings' | 'systemReduced' | 'systemContrast'>;

/** Keeps the root element in step with the settings until the answer is called. */
export const applySettings = (root: HTMLElement, ports: Shown): (() => void) =>
  effect(() => {
    const { textSize, textSpeed, lineSpacing, font } = ports.settings.value;
    root.style.setProperty('--text-scale', String(textSize / 100));
    root.style.setProperty('--leading', String(lineSpacing / 100));
    root.dataset['speed'] = textSpeed;
    root.dataset['font'] = font;
    root.dataset['motion'] = reducedMotion(ports) ? 'reduced' : 'full';
    root.dataset['contrast'] = highContrast(ports) ? 'high' : 'usual';
  });

/** The settings with one of them changed. */
export const withSetting = <K extends keyof Settings>(
  settings: Settings,
  name: K,
  value: Settings[K],
): Settings => ({ ...settings, [name]: value });
