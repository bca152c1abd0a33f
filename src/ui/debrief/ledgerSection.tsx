// The promises: what was promised, where, and what became of it where. Broken ones are not crossed out.
// Must not know: what a promise weighs.
import type { LedgerNote } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import { courseWords } from './promiseWords.ts';

const words = strings.debrief;

const Entry = ({ note }: { note: LedgerNote }) => (
  <li class={`promise ${note.standing}`}>
    <p class="promise-name">
      <strong>{note.words}</strong>
    </p>
    <p>{words.madeThen(note.made.title, note.kind, courseWords(note))}</p>
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
