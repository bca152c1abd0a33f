// Who speaks and who hears: everybody decides, or one half speaks and the other says how it landed.
// Must not know: who sits in which half.
import { useId } from 'preact/hooks';
import { CHAIRS } from '#app/room/state';
import { Pick } from '../../settings/fields.tsx';
import { strings } from '../../strings.ts';
import type { ControlProps } from './controlProps.ts';

const words = strings.lead;

export const Chairs = ({ view, ask }: ControlProps) => {
  const group = useId();
  if (!view.can?.includes('chairs')) return null;
  return (
    <details class="lead-chairs">
      <summary>
        {words.chairs}: {words.chairsOf[view.chairs]}
      </summary>
      <p class="small-words">{words.chairsHint}</p>
      <Pick
        name={words.chairs}
        group={group}
        values={CHAIRS}
        names={words.chairsOf}
        value={view.chairs}
        set={(to) => ask({ type: 'chairs', to })}
      />
    </details>
  );
};
