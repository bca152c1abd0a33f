// Where we are, and the tools of a talk: Undo, Pause, History, Settings, Leave now.
// Must not know: what the tools do.
import type { Moment } from '#app/momentTypes';
import { usePorts } from '../context.ts';
import type { IconName } from '../icons.ts';
import { Icon } from '../shell/icon.tsx';
import { LeaveButton } from '../shell/leaveButton.tsx';
import { strings } from '../strings.ts';
import type { OpenDialog } from './talkDialogs.tsx';

type ToolProps = { icon: IconName; name: string; act: () => void; off?: boolean };

const Tool = ({ icon, name, act, off = false }: ToolProps) => (
  <button type="button" class="tool" aria-disabled={off} title={name} onClick={() => !off && act()}>
    <Icon name={icon} />
    <span class="tool-name">{name}</span>
  </button>
);

type Props = {
  moment: Moment;
  undo: () => void;
  open: (dialog: OpenDialog) => void;
  again: () => void;
};

/** Said when it is turned off, and seen while it is. */
const SoundOff = () => {
  const { settings } = usePorts();
  return (
    <span class="where-sound" aria-live="polite">
      {settings.value.mute ? strings.play.soundOff : ''}
    </span>
  );
};

const Where = ({ moment: { scene, ended } }: { moment: Moment }) => (
  <p class="where">
    <span>{strings.play.where({ number: scene.number, of: scene.of, title: scene.title })}</span>
    {!ended && <span class="where-left">{strings.play.left({ minutes: scene.minutesLeft })}</span>}
    <SoundOff />
  </p>
);

/** There while everything is read aloud. */
const SayAgain = ({ again }: Pick<Props, 'again'>) => {
  const { settings } = usePorts();
  if (!settings.value.speech) return null;
  return <Tool icon="voice" name={strings.speech.again} act={again} />;
};

export const PlayBar = ({ moment, undo, open, again }: Props) => (
  <header class="play-bar">
    <Where moment={moment} />
    <div class="tools" role="group" aria-label={strings.play.tools}>
      <Tool icon="undo" name={strings.play.undo} act={undo} off={moment.turn === 0} />
      <Tool icon="pause" name={strings.play.pause} act={() => open('pause')} />
      <Tool icon="history" name={strings.play.history} act={() => open('history')} />
      <SayAgain again={again} />
      <Tool icon="settings" name={strings.site.settings} act={() => open('settings')} />
      <LeaveButton />
    </div>
  </header>
);
