// Two attempts side by side: the same as far as they go together, then each choice beside the other one.
// Must not know: which attempt it was.
import type { Debrief, LedgerNote, Walked } from '#domain/debriefTypes';
import { promisesApart, type SideRow, sideBySide } from '#domain/sideBySide';
import { strings } from '../../strings.ts';
import { Quoting, useTold } from '../../told.tsx';
import { courseWords } from '../promiseWords.ts';

const words = strings.attempts;

type SideProps = {
  name: string;
  walked: Walked | undefined;
  /** what was heard here is told once the moment was asked about */
  waits?: boolean;
};

const Side = ({ name, walked, waits = false }: SideProps) => {
  const told = useTold();
  return (
    <td data-label={name}>
      {walked ? (
        <>
          <p class="said">
            {walked.said === undefined ? (
              strings.debrief.skipped({ title: walked.skipped?.title ?? '' })
            ) : (
              <span {...told}>{walked.said}</span>
            )}
          </p>
          {walked.heard !== undefined && !waits && (
            <p class="small-words">
              <Quoting say={(heard) => words.heard({ words: heard })} words={walked.heard} />
            </p>
          )}
        </>
      ) : (
        <p class="small-words">{words.nothing}</p>
      )}
    </td>
  );
};

const Row = ({ row, withheld }: { row: SideRow; withheld: ReadonlySet<number> }) => (
  <tr>
    <Side
      name={words.here}
      walked={row.here}
      waits={row.here !== undefined && withheld.has(row.here.turn)}
    />
    <Side name={words.there} walked={row.there} />
  </tr>
);

const Became = ({ name, note }: { name: string; note: LedgerNote | undefined }) => (
  <li>
    {name}: {note ? courseWords(note) : words.notMade}
  </li>
);

type Pair = { here: Debrief; there: Debrief };
type Props = Pair & { withheld: ReadonlySet<number> };

const Promises = ({ here, there }: Pair) => {
  const rows = promisesApart(here.ledger, there.ledger);
  if (rows.length === 0) return null;
  return (
    <div>
      <h4>{words.promises}</h4>
      {rows.map((row) => (
        <div key={row.words}>
          <p>{row.words}</p>
          <ul>
            <Became name={words.here} note={row.here} />
            <Became name={words.there} note={row.there} />
          </ul>
        </div>
      ))}
    </div>
  );
};

const ends = (pair: Pair): string => {
  if (!pair.here.ending && !pair.there.ending) return words.neitherEnds;
  const here = pair.here.ending?.title ?? words.noEnd;
  const there = pair.there.ending?.title ?? words.noEnd;
  return here === there ? words.endsAlike({ end: here }) : words.ends({ here, there });
};

export const Sides = ({ here, there, withheld }: Props) => {
  const { same, scenes } = sideBySide(here.walked, there.walked);
  return (
    <div class="sides-by-side sheet">
      <p>{words.same({ n: same })}</p>
      {scenes.map(({ scene, rows }) => (
        <table key={scene.id}>
          <caption>{scene.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.here}</th>
              <th scope="col">{words.there}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <Row key={at} row={row} withheld={withheld} />
            ))}
          </tbody>
        </table>
      ))}
      <p>{ends({ here, there })}</p>
      <Promises here={here} there={there} />
    </div>
  );
};
