// The settings without leaving where one is.
// Must not know: the fields.
import { Dialog } from '../shell/dialog.tsx';
import { strings } from '../strings.ts';
import { SettingsForm } from './settingsForm.tsx';

export const SettingsDialog = ({ close }: { close: () => void }) => (
  <Dialog title={strings.settings.title} close={close}>
    <SettingsForm />
  </Dialog>
);
