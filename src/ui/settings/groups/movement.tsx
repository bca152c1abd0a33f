// Movement, the picture, the whole screen.
// Must not know: what is in the picture.
import { useId } from 'preact/hooks';
import { usePorts } from '../../context.ts';
import { strings } from '../../strings.ts';
import { Check, Pick } from '../fields.tsx';
import { useSetting } from '../useSetting.ts';

const words = strings.settings;
const MOTIONS = ['system', 'reduced', 'full'] as const;

export const Movement = () => {
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
