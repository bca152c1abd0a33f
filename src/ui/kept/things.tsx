// A table of everything that the browser keeps of us: what it is, its name there, how much, and a way to delete it.
// Must not know: how it is kept or deleted.
import { strings } from '../strings.ts';
import type { KeptThing } from '../ports.ts';
import { sizeOf } from './sizes.ts';

const words = strings.keptHere;

/** The part of a name that says what it is for; the same for our values and our stores. */
const nameOf = ({ place, key }: KeptThing): string =>
  place === 'files' ? 'files' : key.replace(/^practice\./, '');

const purposeOf = (thing: KeptThing): string => {
  const known: Readonly<Record<string, string>> = words.purposes;
  return known[nameOf(thing)] ?? words.purposes.other;
};

const amountOf = ({ place, count, bytes }: KeptThing): string => {
  const size = sizeOf(bytes);
  if (place === 'storage' || place === 'tab') return words.about({ size });
  const counted = place === 'files' ? words.files({ n: count }) : words.rows({ n: count });
  return words.amount({ counted, size });
};

/** As the browser's own settings name it. */
const ownName = ({ key, within }: KeptThing): string => (within === '' ? key : `${within}/${key}`);

type Props = { things: readonly KeptThing[]; forget: (thing: KeptThing) => void };

const Row = ({ thing, forget }: { thing: KeptThing; forget: Props['forget'] }) => (
  <tr>
    <th scope="row">{purposeOf(thing)}</th>
    <td>
      <code>{ownName(thing)}</code>
    </td>
    <td>{amountOf(thing)}</td>
    <td>
      <button
        type="button"
        class="quiet small"
        aria-label={words.removeOf({ thing: purposeOf(thing) })}
        onClick={() => forget(thing)}
      >
        {words.remove}
      </button>
    </td>
  </tr>
);

export const Things = ({ things, forget }: Props) => (
  <section class="things" aria-labelledby="things">
    <h2 id="things">{words.all}</h2>
    <p class="small-words">{words.lead}</p>
    {things.length === 0 ? (
      <p>{words.nothing}</p>
    ) : (
      <table>
        <thead>
          <tr>
            <th scope="col">{words.thing}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.size}</th>
            <th scope="col">{words.remove}</th>
          </tr>
        </thead>
        <tbody>
          {things.map((thing) => (
            <Row key={`${thing.place} ${ownName(thing)}`} thing={thing} forget={forget} />
          ))}
        </tbody>
      </table>
    )}
  </section>
);
