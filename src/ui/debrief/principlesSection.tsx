// Principles shown, or reached past: what each asks for, where the guide says it, and the choices it belongs to.
// Must not know: which of the two lists it is.
import type { PrincipleNote } from '#domain/debriefTypes';
import { principleIn } from '../principles/principleWords.ts';
import { principlesFragment } from '../route.ts';
import { goTo } from '../shell/goTo.ts';
import { strings } from '../strings.ts';
import type { DebriefSection, SectionProps } from './section.ts';
import { turnId } from './turn.tsx';

const words = strings.debrief;

/** The choices, each a way back to where it stands in the transcript. */
const Choices = ({ turns }: Pick<PrincipleNote, 'turns'>) => (
  <p class="note-turns">
    {turns.map((turn) => (
      <button
        key={turn}
        type="button"
        class="quiet small"
        aria-label={words.goToChoice({ n: turn + 1 })}
        onClick={() => goTo(turnId(turn))}
      >
        {words.choice({ n: turn + 1 })}
      </button>
    ))}
  </p>
);

const Note = ({ note, asks }: { note: PrincipleNote; asks: boolean }) => (
  <li>
    <a href={principlesFragment(note.id)}>
      <strong>{note.label}</strong>
    </a>
    {asks && <p>{principleIn(note.id).paraphrase}</p>}
    <p class="small-words">{words.fromGuide({ heading: note.heading })}</p>
    {note.example !== undefined && <p class="quote">{note.example}</p>}
    <Choices turns={note.turns} />
  </li>
);

type Props = {
  title: string;
  none: string;
  notes: readonly PrincipleNote[];
  /** what each asks for stands below its name */
  asks?: boolean;
};

const Met = ({ title, none, notes, asks = false }: Props) => (
  <div>
    <h3>{title}</h3>
    {notes.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ul class="principles" role="list" aria-label={title}>
        {notes.map((note) => (
          <Note key={note.id} note={note} asks={asks} />
        ))}
      </ul>
    )}
  </div>
);

/** The reading of a moment that is still to be asked for is told by no principle either. */
const told = (
  notes: readonly PrincipleNote[],
  withheld: ReadonlySet<number>,
): readonly PrincipleNote[] =>
  notes
    .map((note) => ({ ...note, turns: note.turns.filter((turn) => !withheld.has(turn)) }))
    .filter(({ turns }) => turns.length > 0);

const Principles = ({ face: { debrief }, reflecting }: SectionProps) => (
  <div class="two-columns">
    <Met
      title={words.practised}
      none={words.practisedEmpty}
      notes={told(debrief.practised, reflecting.withheld)}
    />
    <Met
      asks
      title={words.reached}
      none={words.reachedEmpty}
      notes={told(debrief.reachedFor, reflecting.withheld)}
    />
  </div>
);

export const PRINCIPLES: DebriefSection = {
  id: 'principles',
  title: () => words.principles,
  isFor: ({ stopped }) => !stopped,
  Body: Principles,
};
