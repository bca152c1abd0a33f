// Leaving at once: the page is blank before this returns; then a neutral page takes its place in the history.
// Must not know: why somebody leaves.

const NEUTRAL = 'about:blank';

/** An address that a host may set: http or https, anything else is our own blank page. */
export const exitAddress = (wanted: string | undefined): string => {
  if (wanted === undefined || !URL.canParse(wanted)) return NEUTRAL;
  return ['http:', 'https:'].includes(new URL(wanted).protocol) ? wanted : NEUTRAL;
};

type Leaving = {
  /** the host's exit address, if set */
  exit: string | undefined;
  /** stops all sound at once */
  silence: () => void;
  /** what is said when only this frame could be blanked */
  stillHere: string;
};

const blank = (): void => {
  document.documentElement.classList.add('left');
  document.body.replaceChildren();
};

const sayStillHere = (sentence: string): void => {
  const words = document.createElement('p');
  words.textContent = sentence;
  document.body.append(words);
};

/** Inside a foreign frame only its owner may be able to send the whole page away; if not, the words stay. */
const leaveFrame = (address: string, stillHere: string): void => {
  sayStillHere(stillHere);
  try {
    window.top?.location.replace(address);
  } catch {
    // the frame's owner forbids it: this frame is blank, and says what to do
  }
};

export const leave = ({ exit, silence, stillHere }: Leaving): void => {
  blank();
  silence();
  const address = exitAddress(exit);
  if (window.top === window) window.location.replace(address);
  else leaveFrame(address, stillHere);
};
