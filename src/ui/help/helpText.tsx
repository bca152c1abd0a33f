// *When not to use this*, and the way to help: in the library, in a note, under every dialog.
// Must not know: who hosts. Wording: story bible 5.1 and 5.6.
import { helpFragment } from '../route.ts';
import { strings } from '../strings.ts';

const words = strings.care;

/** `being-hurt` and `own-behaviour` are different doors on purpose. */
const FindHelp = ({ at }: { at: string }) => (
  <p>
    <a class="button" href={helpFragment(at)}>
      {words.findHelp}
    </a>
  </p>
);

export const HelpText = () => (
  <div class="help-text">
    <p>{words.notUse}</p>
    <FindHelp at="being-hurt" />
    <p>{words.notUseHarm}</p>
    <FindHelp at="own-behaviour" />
    <p>{words.generalHelp}</p>
    <p>{words.couplesWork}</p>
  </div>
);
