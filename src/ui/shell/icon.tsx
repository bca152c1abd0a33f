// One line drawing beside a word. Always decoration: the word carries the meaning.
// Must not know: what the button does.
import { ICONS, type IconName } from '../icons.ts';

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {ICONS[name].map((d) => (
      <path key={d} d={d} />
    ))}
  </svg>
);
