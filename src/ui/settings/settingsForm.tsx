// The settings as a form without a button: every change counts at once.
// Must not know: where it stands (page or dialog) or how settings are kept.
import { useId } from 'preact/hooks';
import { usePorts } from '../context.ts';
import type { Settings } from '../ports.ts';
import { strings } from '../strings.ts';
import { withSetting } from './apply.ts';
import { Check, Pick, Slider } from './fields.tsx';
import { CareFields } from './careFields.tsx';
import { KeyTable } from './keyTable.tsx';
import { LanguageField } from './languageField.tsx';

const words = strings.settings;
const SPEEDS = ['at-once', 'calm', 'slow'] as const;
const MOTIONS = ['system', 'reduced', 'full'] as const;
const VOLUMES = ['music', 'room', 'effects'] as const;
const SIZE = { from: 100, to: 160, step: 10 };
const VOLUME = { from: 0, to: 100, step: 10 };

/** Name, value and setter of one setting, for its field. */
const useSetting = () => {
  const { settings } = usePorts();
  return <K extends keyof Settings & keyof typeof words>(setting: K) => ({
    name: words[setting],
    value: settings.value[setting],
    set: (value: Settings[K]): void => {
      settings.value = withSetting(settings.peek(), setting, value);
    },
  });
};

const Reading = () => {
  const field = useSetting();
  return (
    <fieldset>
      <legend>{words.reading}</legend>
      <Slider {...field('textSize')} {...SIZE} />
      <Pick {...field('textSpeed')} group={useId()} values={SPEEDS} names={words.textSpeeds} />
      <Check {...field('allLines')} />
    </fieldset>
  );
};

const Movement = () => {
  const field = useSetting();
  const { fullScreen } = usePorts();
  return (
    <fieldset>
      <legend>{words.movement}</legend>
      <Pick {...field('motion')} group={useId()} values={MOTIONS} names={words.motions} />
      <Check {...field('picture')} />
      {fullScreen && (
        <Check name={words.fullScreen} value={fullScreen.on.value} set={fullScreen.toggle} />
      )}
    </fieldset>
  );
};

const Sound = () => {
  const field = useSetting();
  return (
    <fieldset>
      <legend>{words.sound}</legend>
      <Check {...field('mute')} />
      {VOLUMES.map((volume) => (
        <Slider key={volume} {...field(volume)} {...VOLUME} />
      ))}
      <Check {...field('captions')} />
    </fieldset>
  );
};

const Keys = () => {
  const field = useSetting();
  return (
    <fieldset>
      <legend>{words.keys}</legend>
      <Check {...field('shortcuts')} />
      <details>
        <summary>{words.keyTable}</summary>
        <KeyTable />
      </details>
    </fieldset>
  );
};

export const SettingsForm = () => (
  <form class="settings" onSubmit={(event) => event.preventDefault()}>
    <p class="quiet-words">{words.applied}</p>
    <LanguageField />
    <Reading />
    <Movement />
    <Sound />
    <Keys />
    <CareFields />
  </form>
);
