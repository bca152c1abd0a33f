// The settings as a page of their own, at #/settings.
// Must not know: the fields.
import { Page } from '../shell/page.tsx';
import { strings } from '../strings.ts';
import { SettingsForm } from './settingsForm.tsx';

export const SettingsPage = () => (
  <Page title={strings.settings.title}>
    <SettingsForm />
  </Page>
);
