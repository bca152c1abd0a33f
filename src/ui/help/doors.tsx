// Six kinds of help, each with words of ours and the host's entries; whoever is afraid and whoever frightens never share one.
// Must not know: the route that led here.
import { useId, useState } from 'preact/hooks';
import { HELP_KINDS } from '#app/host/helpKinds';
import { strings } from '../strings.ts';
import { usePorts } from '../context.ts';
import { HelpCards } from './helpCards.tsx';

const words = strings.helpPage;

type RegionProps = { regions: readonly string[]; region: string; pick: (region: string) => void };

/** Asked, never guessed from where the device is. */
const RegionField = ({ regions, region, pick }: RegionProps) => {
  const id = useId();
  return (
    <p class="region">
      <label for={id}>{words.region}</label>
      <select id={id} value={region} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        <option value="">{words.everywhere}</option>
        {regions.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
};

export const Doors = () => {
  const { helpCards } = usePorts();
  const [region, pick] = useState('');
  const regions = [...new Set(helpCards.map((card) => card.region))].sort();
  const here = helpCards.filter((card) => region === '' || card.region === region);
  return (
    <>
      {regions.length > 1 && <RegionField regions={regions} region={region} pick={pick} />}
      {helpCards.length > 0 && <p class="small-words">{words.onlySaid}</p>}
      {HELP_KINDS.map((kind) => (
        <section key={kind} class="door" aria-labelledby={kind}>
          <h3 id={kind} tabIndex={-1}>
            {strings.helpKinds[kind].title}
          </h3>
          {Object.values(strings.helpKinds[kind].words).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <HelpCards cards={here.filter((card) => card.kind === kind)} />
        </section>
      ))}
    </>
  );
};
