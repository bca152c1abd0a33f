// What is heard, and what is said of it in words.
// Must not know: what sounds.
import { strings } from '../../strings.ts';
import { Check, Slider } from '../fields.tsx';
import { useSetting } from '../useSetting.ts';

const VOLUMES = ['music', 'room', 'effects'] as const;
const VOLUME = { from: 0, to: 100, step: 10 };

export const Sound = () => {
  const field = useSetting();
  return (
    <fieldset>
      <legend>{strings.settings.sound}</legend>
      <Check {...field('mute')} />
      {VOLUMES.map((volume) => (
        <Slider key={volume} {...field(volume)} {...VOLUME} />
      ))}
      <Check {...field('captions')} />
    </fieldset>
  );
};
