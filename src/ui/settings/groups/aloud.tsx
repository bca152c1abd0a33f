// Reading aloud: on or off, whose voice, how fast; or one sentence where the device has no voice.
// Must not know: how a device speaks.
import { useId } from 'preact/hooks';
import { voicesFor } from '#app/speech';
import { usePorts } from '../../context.ts';
import type { Speech } from '../../ports.ts';
import { strings } from '../../strings.ts';
import { Check, Slider } from '../fields.tsx';
import { useSetting } from '../useSetting.ts';

const words = strings.settings;
const RATE = { from: 50, to: 200, step: 10 };

const Voice = ({ speech }: { speech: Speech }) => {
  const { name, value, set } = useSetting()('voice');
  const id = useId();
  return (
    <div class="choose">
      <label for={id}>{name}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">{words.voiceUsual}</option>
        {voicesFor(document.documentElement.lang, speech.voices.value).map((voice) => (
          <option key={voice.id} value={voice.id}>
            {words.voiceName({ name: voice.name, language: voice.lang })}
          </option>
        ))}
      </select>
    </div>
  );
};

const Chosen = ({ speech }: { speech: Speech }) => {
  const field = useSetting();
  const hear = (): void => {
    speech.stop();
    speech.say([{ text: words.voiceSample }]);
  };
  return (
    <>
      <Check {...field('speech')} />
      <Voice speech={speech} />
      <Slider {...field('speechRate')} {...RATE} />
      <p>
        <button type="button" onClick={hear}>
          {words.voiceTry}
        </button>
      </p>
    </>
  );
};

export const Aloud = () => {
  const { speech } = usePorts();
  return (
    <fieldset>
      <legend>{words.aloud}</legend>
      {speech.voices.value.length > 0 ? <Chosen speech={speech} /> : <p>{words.noVoice}</p>}
    </fieldset>
  );
};
