// Principles shown, or reached past, each with the guide's heading and the choices it belongs to.
// Must not know: which of the two lists it is.
import type { PrincipleNote } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import type { DebriefSection, SectionProps } from './section.ts';

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

const Met = ({ title, none, notes }: Props) => (
  <div>
    <h3>{title}</h3>
    {notes.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ul class="principles" role="list" aria-label={title}>
        {notes.map((note) => (
          <Note key={note.id} note={note} />
        ))}
      </ul>
    )}
  </div>
);

const Principles = ({ face: { debrief } }: SectionProps) => (
  <div class="two-columns">
    <Met title={words.practised} none={words.practisedEmpty} notes={debrief.practised} />
    <Met title={words.reached} none={words.reachedEmpty} notes={debrief.reachedFor} />
  </div>
);

export const PRINCIPLES: DebriefSection = {
  id: 'principles',
  title: words.principles,
  isFor: ({ stopped }) => !stopped,
  Body: Principles,
};
