// The keys, as a dialog that `?` opens.
// Must not know: the table.
import { Dialog } from '../shell/dialog.tsx';
import { strings } from '../strings.ts';
import { KeyTable } from './keyTable.tsx';

export const KeysDialog = ({ close }: { close: () => void }) => (
  <Dialog title={strings.keys.title} close={close}>
    <KeyTable />
  </Dialog>
);
