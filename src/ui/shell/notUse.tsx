// *When not to use this*, folded, at the foot of whatever is open over a page, so that it is one press away from anywhere.
// Must not know: what it stands under.
import { HelpText } from '../help/helpText.tsx';
import { strings } from '../strings.ts';

export const NotUse = () => (
  <details class="not-use">
    <summary>{strings.care.notUseTitle}</summary>
    <HelpText />
  </details>
);
