// *Leave now*, the same on every page and in every dialog, with the presses of Shift so far.
// Must not know: where it goes.
import { usePorts } from '../context.ts';
import { strings } from '../strings.ts';
import { Icon } from './icon.tsx';
import { LeaveDots } from './leaveDots.tsx';

export const LeaveButton = () => {
  const { leave } = usePorts();
  return (
    <span class="leave-place">
      <button type="button" class="leave" title={strings.site.leaveHint} onClick={() => leave()}>
        <Icon name="leave" />
        {strings.site.leave}
      </button>
      <LeaveDots />
    </span>
  );
};
