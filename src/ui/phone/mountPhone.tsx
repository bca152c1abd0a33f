// Puts a participant's page into the document: what every page does for its reader, and nothing of the stories.
// Must not know: what stands behind a port.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { fewerPorts, PortsContext } from '../context.ts';
import { keepFocus } from '../input/focusKept.ts';
import { watchLeave } from '../leaveWatch.ts';
import type { Ports } from '../ports.ts';
import { applySettings } from '../settings/apply.ts';
import { followLanguage } from '../speaking.ts';
import { languageNow } from '../strings.ts';
import '../style/tokens.css';
import '../style/base.css';
import '../style/site.css';
import '../style/dialog.css';
import '../style/care.css';
import '../style/contrast.css';
import '../style/phone.css';
import { PhonePage } from './phonePage.tsx';
import type { Seat } from './seat.ts';

export type PhonePorts = Pick<
  Ports,
  'settings' | 'systemReduced' | 'systemContrast' | 'speech' | 'exit' | 'leave'
>;

/** Fonts of ours come only to those who chose one; until then words stand in the device's own. */
const fontsWhenChosen = ({ settings }: PhonePorts): (() => void) =>
  effect(() => {
    if (settings.value.font !== 'atkinson') void import('../style/fonts.css');
  });

/** Until the answer is called. */
export const mountPhone = (
  root: HTMLElement,
  ports: PhonePorts,
  seat: Seat,
  code: string,
): (() => void) => {
  const stops = [
    watchLeave(document, ports.leave),
    keepFocus(document),
    followLanguage(document.documentElement, ports),
    applySettings(document.documentElement, ports),
    fontsWhenChosen(ports),
    effect(() => seat.speak(languageNow())),
  ];
  root.replaceChildren();
  render(
    <PortsContext.Provider value={fewerPorts(ports)}>
      <PhonePage seat={seat} code={code} />
    </PortsContext.Provider>,
    root,
  );
  return () => {
    render(null, root);
    for (const stop of stops) stop();
  };
};
