// Which dialog of the play page is open, and that dialog.
// Must not know: who opened it.
import { usePorts } from '../context.ts';
import type { PlayFace, ScenarioCard } from '../ports.ts';
import { reducedMotion } from '../settings/apply.ts';
import { KeysDialog } from '../settings/keysDialog.tsx';
import { SettingsDialog } from '../settings/settingsDialog.tsx';
import { HistoryDialog } from './historyDialog.tsx';
import { PauseDialog } from './pauseDialog.tsx';
import type { Reading } from './reading.ts';

export type OpenDialog = 'pause' | 'history' | 'settings' | 'keys';

type Props = {
  open: OpenDialog | undefined;
  show: (dialog: OpenDialog | undefined) => void;
  face: PlayFace;
  card: ScenarioCard;
  reading: Reading;
};

export const TalkDialogs = ({ open, show, face, card, reading }: Props) => {
  const ports = usePorts();
  const close = (): void => show(undefined);
  switch (open) {
    case 'pause':
      return (
        <PauseDialog
          moment={face.moment.value}
          card={card}
          reduced={reducedMotion(ports)}
          skip={reading.skip}
          settings={() => show('settings')}
          close={close}
        />
      );
    case 'history':
      return (
        <HistoryDialog entries={reading.entries.value} rewind={reading.rewind} close={close} />
      );
    case 'settings':
      return <SettingsDialog close={close} />;
    case 'keys':
      return <KeysDialog close={close} />;
    default:
      return null;
  }
};
