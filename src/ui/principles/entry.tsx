// One entry of the small guide: what it says, what it looks like, where it can be practised.
// Must not know: how it was counted.
import type { Companion, PlayableMoment } from '#domain/companion';
import type { PracticeNote } from '#domain/practice';
import { isPrincipleId, type Principle } from '#domain/principle';
import type { ScenarioCard } from '../ports.ts';
import { playFragment, principlesFragment } from '../route.ts';
import { strings } from '../strings.ts';
import { Quoting, StoryLanguage } from '../told.tsx';
import { principleIn } from './principleWords.ts';
import { TimesIn } from './timesIn.tsx';

const words = strings.principles;

export const entryId = (id: string): string => `principle-${id}`;

const LooksLike = ({ entry }: { entry: Principle }) => (
  <dl class="looks">
    <div>
      <dt>{words.looksLike}</dt>
      <dd>{entry.move}</dd>
    </div>
    <div>
      <dt>{words.insteadOf}</dt>
      <dd>{entry.counterMove}</dd>
    </div>
  </dl>
);

/** The page's sentence around a line of the story. */
const momentSaid =
  ({ scene: { title: scene }, speaker }: PlayableMoment) =>
  (line: string): string =>
    speaker === undefined
      ? words.momentAfter({ scene, line })
      : words.momentIn({ scene, line, speaker });

type Stocked = { companions: readonly Companion[]; catalogue: readonly ScenarioCard[] };
type DrillProps = { entry: Principle; companion: Companion; card: ScenarioCard };

const Drill = ({ entry, companion, card }: DrillProps) => {
  const moment = companion.moments[entry.id];
  return (
    <li>
      <a href={playFragment(card.id)}>{card.title}</a>
      {moment && (
        <>
          {': '}
          <a href={playFragment(card.id, { record: moment.record })}>
            <StoryLanguage.Provider value={card.language}>
              <Quoting say={momentSaid(moment)} words={moment.line} />
            </StoryLanguage.Provider>
          </a>
        </>
      )}
    </li>
  );
};

const Drills = ({ entry, companions, catalogue }: Stocked & { entry: Principle }) => {
  const drilled = companions.flatMap((companion) => {
    const card = catalogue.find(({ id }) => id === companion.scenario);
    return card && companion.drills[entry.id] ? [{ companion, card }] : [];
  });
  if (companions.length === 0) return null;
  if (drilled.length === 0) return <p class="small-words">{words.notDrilled}</p>;
  return (
    <div>
      <h4>{words.whereToPractise}</h4>
      <ul class="drills">
        {drilled.map(({ companion, card }) => (
          <Drill key={card.id} entry={entry} companion={companion} card={card} />
        ))}
      </ul>
    </div>
  );
};

const Related = ({ entry }: { entry: Principle }) =>
  entry.related.length === 0 ? null : (
    <p class="small-words related">
      {words.beside}{' '}
      {entry.related.filter(isPrincipleId).map((id, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          <a href={principlesFragment(id)}>{principleIn(id).label}</a>
        </span>
      ))}
    </p>
  );

type Props = Stocked & { entry: Principle; note: PracticeNote | undefined };

export const Entry = ({ entry, note, ...stocked }: Props) => (
  <section class="entry" aria-labelledby={entryId(entry.id)}>
    <h3 id={entryId(entry.id)} tabIndex={-1}>
      {entry.label}
    </h3>
    <p>{entry.paraphrase}</p>
    <p class="small-words">{strings.debrief.fromGuide({ heading: entry.heading })}</p>
    <LooksLike entry={entry} />
    <Drills entry={entry} {...stocked} />
    {note && note.shown.length + note.missed.length > 0 && (
      <p class="own">
        <TimesIn says={words.youPractised} where={note.shown} />{' '}
        <TimesIn says={words.youMissed} where={note.missed} />
      </p>
    )}
    <Related entry={entry} />
  </section>
);
