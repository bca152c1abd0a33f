// Text size, contrast and language on a phone, without leaving the room.
// Must not know: the fields.
import { Reading } from '../settings/groups/reading.tsx';
import { LanguageField } from '../settings/languageField.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { strings } from '../strings.ts';

export const PhoneSettings = ({ close }: { close: () => void }) => (
  <Dialog title={strings.phone.settings} close={close}>
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <LanguageField />
      <Reading />
    </form>
  </Dialog>
);
