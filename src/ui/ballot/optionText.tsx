// The words of an option, marked where the story speaks another language than the page around them.
// Must not know: letters, votes.
import { useTold } from '../told.tsx';
import type { Lettered } from './lettered.ts';

type Props = { option: Pick<Lettered, 'text' | 'ours'>; class?: string };

export const OptionText = ({ option: { text, ours }, class: name }: Props) => {
  const told = useTold();
  return (
    <span class={name} {...(ours ? {} : told)}>
      {text}
    </span>
  );
};
