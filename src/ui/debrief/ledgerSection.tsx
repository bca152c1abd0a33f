// The promises: what was promised, where, when it fell due, and what became of it. Broken ones are not crossed out.
// Must not know: what a promise weighs.
import type { LedgerNote } from '#domain/debriefTypes';
import { strings } from '../strings.ts';

const words = strings.debrief;

const dates = (note: LedgerNote): string =>
  [
    note.made.title && words.made(note.made.title),
    note.due.length > 0 ? words.due(note.due.map(({ title }) => title)) : words.notDated,
  ]
    .filter(Boolean)
    .join(' ');

const Entry = ({ note }: { note: LedgerNote }) => (
  <li class={`promise ${note.standing}`}>
    <p>
      <strong>{note.words}</strong>
    </p>
    <p class="small-words">{dates(note)}</p>
    {note.history.length === 0 && <p>{words.outcomes[note.standing]}.</p>}
    {note.history.map(({ scene, outcome }, index) => (
      <p key={index}>{words.outcomeIn(words.outcomes[outcome], scene.title)}</p>
    ))}
  </li>
);

export const LedgerSection = ({ ledger }: { ledger: readonly LedgerNote[] }) => (
  <section aria-labelledby="promises">
    <h2 id="promises">{words.ledger}</h2>
    {ledger.length === 0 ? (
      <p>{words.ledgerEmpty}</p>
    ) : (
      <ul class="ledger">
        {ledger.map((note) => (
          <Entry key={note.id} note={note} />
        ))}
      </ul>
    )}
  </section>
);
