// Principles shown, or reached past, each with the guide's heading and the choices it belongs to.
// Must not know: which of the two lists it is.
import type { PrincipleNote } from '#domain/debriefTypes';
import { strings } from '../strings.ts';

const words = strings.debrief;

const Note = ({ note }: { note: PrincipleNote }) => (
  <li>
    <strong>{note.label}</strong>
    <p class="small-words">{words.fromGuide(note.heading)}</p>
    {note.example !== undefined && <p class="quote">{note.example}</p>}
    <p class="small-words">{words.inTurns(note.turns)}</p>
  </li>
);

type Props = { title: string; none: string; notes: readonly PrincipleNote[] };

export const PrinciplesSection = ({ title, none, notes }: Props) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    {notes.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ul class="principles">
        {notes.map((note) => (
          <Note key={note.id} note={note} />
        ))}
      </ul>
    )}
  </section>
);
