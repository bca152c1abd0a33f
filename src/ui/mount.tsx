// Puts the faces into the page. main.ts calls it once, with the ports.
// Must not know: what stands behind a port.
import { render } from 'preact';
import { sayFocus, voiceFocus } from './aloud/voiceFocus.ts';
import { PortsContext } from './context.ts';
import { Faces } from './faces.tsx';
import { keepFocus } from './input/focusKept.ts';
import { padPressed } from './input/pad.ts';
import { watchLeave } from './leaveWatch.ts';
import { followUrl } from './navigation.ts';
import type { Ports } from './ports.ts';
import { applySettings } from './settings/apply.ts';
import { followLanguage } from './speaking.ts';
import './style/tokens.css';
import './style/fonts.css';
import './style/base.css';
import './style/site.css';
import './style/dialog.css';
import './style/care.css';
import './style/contrast.css';

/** Shows the faces inside `root` and follows the URL, until the answer is called. */
export const mountFaces = (root: HTMLElement, ports: Ports): (() => void) => {
  const stops = [
    watchLeave(document, ports.leave),
    keepFocus(document),
    followUrl(),
    followLanguage(document.documentElement, ports),
    applySettings(document.documentElement, ports),
    voiceFocus(document, ports),
    ports.followPad((press) => padPressed(press, () => sayFocus(ports))),
  ];
  // what stood there for the time before the scripts
  root.replaceChildren();
  render(
    <PortsContext.Provider value={ports}>
      <Faces />
    </PortsContext.Provider>,
    root,
  );
  return () => {
    render(null, root);
    for (const stop of stops) stop();
  };
};
