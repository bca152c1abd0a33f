// The settings as a form without a button: every change counts at once.
// Must not know: where it stands (page or dialog) or how settings are kept.
import { strings } from '../strings.ts';
import { CareFields } from './careFields.tsx';
import { Aloud } from './groups/aloud.tsx';
import { Movement } from './groups/movement.tsx';
import { Reading } from './groups/reading.tsx';
import { Shortcuts } from './groups/shortcuts.tsx';
import { Sound } from './groups/sound.tsx';
import { Talking } from './groups/talking.tsx';
import { LanguageField } from './languageField.tsx';

export const SettingsForm = () => (
  <form class="settings" onSubmit={(event) => event.preventDefault()}>
    <p class="quiet-words">{strings.settings.applied}</p>
    <LanguageField />
    <Reading />
    <Talking />
    <Movement />
    <Sound />
    <Aloud />
    <Shortcuts />
    <CareFields />
  </form>
);
