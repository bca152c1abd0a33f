// How lines come in a talk.
// Must not know: which lines.
import { useId } from 'preact/hooks';
import { usePorts } from '../../context.ts';
import { strings } from '../../strings.ts';
import { Check, Pick } from '../fields.tsx';
import { useSetting } from '../useSetting.ts';

const words = strings.settings;
const SPEEDS = ['at-once', 'calm', 'slow'] as const;
const ADVANCES = ['off', 'slow', 'calm', 'quick'] as const;

export const Talking = () => {
  const field = useSetting();
  const { teachingView } = usePorts();
  return (
    <fieldset>
      <legend>{words.talk}</legend>
      <Pick {...field('textSpeed')} group={useId()} values={SPEEDS} names={words.textSpeeds} />
      <Check {...field('allLines')} />
      <Check {...field('skipRead')} />
      <Pick {...field('advance')} group={useId()} values={ADVANCES} names={words.advances} />
      <p class="quiet-words">{words.advanceHint}</p>
      {teachingView && <Check {...field('teachingView')} />}
    </fieldset>
  );
};
