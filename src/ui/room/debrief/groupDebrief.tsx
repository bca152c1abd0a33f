// The group's debrief: where it was divided, what talking changed, the road with its votes and the guide's questions, the
// principles, what was nobody's here to decide, and ways to keep it. Must not know: who voted what; nobody does.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PrincipleNote } from '#domain/debriefTypes';
import { Votes } from '../../ballot/votes.tsx';
import { goTo } from '../../shell/goTo.ts';
import { Page } from '../../shell/page.tsx';
import { strings } from '../../strings.ts';
import { StoryLanguage, useTold } from '../../told.tsx';
import '../../style/groupDebrief.css';
import '../../style/room.css';
import { GuideQuestions } from '../lead/questions.tsx';
import type { GroupPage, RoomFace } from '../roomPorts.ts';
import { Keep } from './keepGroup.tsx';
import { Road, turnId } from './groupRoad.tsx';
import { changeWords, optionsIn, stepText } from './stepWords.ts';

const words = strings.groupDebrief;

const ToTurn = ({ page, turn }: { page: GroupPage; turn: number }) => {
  const told = useTold();
  const step = page.steps[turn];
  return (
    <>
      <button type="button" class="quiet small" onClick={() => goTo(turnId(turn))}>
        {words.choice({ n: turn + 1 })}
      </button>{' '}
      {step && <span {...(step.said === undefined ? {} : told)}>{stepText(step)}</span>}
    </>
  );
};

const Part = ({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ComponentChildren;
}) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

/** Each place with its question of the guide and how the votes lay. */
const Divided = ({ page }: { page: GroupPage }) => {
  const { divided, road } = page.known;
  if (divided.length === 0) return <p>{words.dividedNone}</p>;
  return (
    <ol class="divided" role="list" aria-label={words.divided}>
      {divided.map((turn) => (
        <li key={turn}>
          <ToTurn page={page} turn={turn} />
          <Votes
            rounds={road[turn]?.rounds.slice(-1) ?? []}
            options={optionsIn(page.steps[turn])}
          />
          <GuideQuestions questions={page.steps[turn]?.questions ?? []} />
        </li>
      ))}
    </ol>
  );
};

const Changed = ({ page }: { page: GroupPage }) => {
  const { changed } = page.known;
  if (changed.length === 0) return <p>{words.changedNone}</p>;
  return (
    <ul role="list" aria-label={words.changed}>
      {changed.map((change) => (
        <li key={change.turn}>
          <ToTurn page={page} turn={change.turn} />
          <p>{changeWords(change, page.steps[change.turn])}</p>
        </li>
      ))}
    </ul>
  );
};

const Tried = ({ page }: { page: GroupPage }) => {
  const told = useTold();
  const { tried } = page.known;
  if (tried.length === 0) return null;
  const textOf = (turn: number, id: string): string | undefined =>
    page.steps[turn]?.options.find((option) => option.id === id)?.text;
  return (
    <Part id="tried" title={words.tried}>
      <ul role="list">
        {tried.map(({ turn, option }, at) => (
          <li key={at}>
            {words.choice({ n: turn + 1 })}: <span {...told}>{textOf(turn, option) ?? option}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
};

const Names = ({ title, notes }: { title: string; notes: readonly PrincipleNote[] }) => (
  <div>
    <h3>{title}</h3>
    {notes.length === 0 ? (
      <p>{words.none}</p>
    ) : (
      <ul role="list" aria-label={title}>
        {notes.map(({ id, label, heading }) => (
          <li key={id}>
            <strong>{label}</strong> <span class="small-words">{heading}</span>
          </li>
        ))}
      </ul>
    )}
  </div>
);

const Votings = ({ page }: { page: GroupPage }) => (
  <>
    <Part id="divided" title={words.divided}>
      <Divided page={page} />
    </Part>
    <Part id="changed" title={words.changed}>
      <Changed page={page} />
    </Part>
    <Tried page={page} />
  </>
);

const Whole = ({ page }: { page: GroupPage }) => {
  const told = useTold();
  const { scenario, ended } = page;
  return (
    <div class="group-debrief">
      <p class="lead">{words.lead}</p>
      <p>
        {ended !== undefined && words.ending({ story: scenario.title, title: ended })}
        {ended === undefined && !page.goesOn && words.open({ story: scenario.title })}
      </p>
      <p class="content-note">
        <strong>{words.three}:</strong> {words.threeText}
      </p>
      {page.goesOn ? <p class="notice">{words.goesOn}</p> : <Votings page={page} />}
      <Part id="road" title={words.road}>
        <Road page={page} />
      </Part>
      <Part id="principles" title={words.principles}>
        <div class="two-columns">
          <Names title={words.practised} notes={page.practised} />
          <Names title={words.reached} notes={page.reached} />
        </div>
      </Part>
      <Part id="not-yours" title={words.notYours}>
        {page.notYours.map((line) => (
          <p key={line} {...told}>
            {line}
          </p>
        ))}
      </Part>
      <Keep page={page} />
    </div>
  );
};

export const GroupDebrief = ({ face }: { face: RoomFace }) => {
  const page = useSignal<GroupPage | undefined>(undefined);
  const record = face.view.value?.record;
  const told = face.told.value;
  useEffect(() => {
    void face.debrief().then((found) => (page.value = found));
  }, [face, record, told, page]);
  return (
    <Page title={words.title}>
      <StoryLanguage.Provider value={told?.language}>
        {page.value ? <Whole page={page.value} /> : <p>{words.notYet}</p>}
      </StoryLanguage.Provider>
    </Page>
  );
};
