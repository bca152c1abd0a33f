// *Leave now*, the same on every page and in every dialog.
// Must not know: where it goes.
import { usePorts } from '../context.ts';
import { strings } from '../strings.ts';
import { Icon } from './icon.tsx';

export const LeaveButton = () => {
  const { leave } = usePorts();
  return (
    <button type="button" class="leave" title={strings.site.leaveHint} onClick={() => leave()}>
      <Icon name="leave" />
      {strings.site.leave}
    </button>
  );
};
