// One line drawing beside a word. Always decoration: the word carries the meaning.
// Must not know: what the button does.
import { ICONS, type IconName } from '../icons.ts';

/** They point where reading goes, or where it came from. */
const TURNED: ReadonlySet<IconName> = new Set(['next', 'leave', 'undo']);

export const Icon = ({ name }: { name: IconName }) => (
  <svg
    class={TURNED.has(name) ? 'icon turned' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    {ICONS[name].map((d) => (
      <path key={d} d={d} />
    ))}
  </svg>
);
