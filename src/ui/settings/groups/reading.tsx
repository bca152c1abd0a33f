// How words look: size, spacing, font, contrast.
// Must not know: what is read.
import { useId } from 'preact/hooks';
import { strings } from '../../strings.ts';
import { Pick, Slider } from '../fields.tsx';
import { useSetting } from '../useSetting.ts';

const words = strings.settings;
const FONTS = ['atkinson', 'lexend', 'opendyslexic'] as const;
const CONTRASTS = ['system', 'high', 'usual'] as const;
const SIZE = { from: 100, to: 160, step: 10 };

export const Reading = () => {
  const field = useSetting();
  return (
    <fieldset>
      <legend>{words.reading}</legend>
      <Slider {...field('textSize')} {...SIZE} />
      <Slider {...field('lineSpacing')} {...SIZE} />
      <Pick {...field('font')} group={useId()} values={FONTS} names={words.fonts} />
      <Pick {...field('contrast')} group={useId()} values={CONTRASTS} names={words.contrasts} />
    </fieldset>
  );
};
