// The group's debrief: where it was divided, what talking changed, the road with its votes and the guide's questions, the
// principles, what was nobody's here to decide, and ways to keep it. Must not know: who voted what; nobody does.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PrincipleNote } from '#domain/debriefTypes';
import { optionsOf } from '../../ballot/lettered.ts';
import { Votes } from '../../ballot/votes.tsx';
import { usePorts } from '../../context.ts';
import { goTo } from '../../shell/goTo.ts';
import { Page } from '../../shell/page.tsx';
import { strings } from '../../strings.ts';
import '../../style/groupDebrief.css';
import '../../style/room.css';
import { GuideQuestions } from '../lead/questions.tsx';
import { roadFragment } from '../roomAddress.ts';
import type { GroupPage, RoomFace } from '../roomPorts.ts';
import { groupFile, groupText } from './groupText.ts';
import { changeWords, optionsIn, stepText } from './stepWords.ts';

const words = strings.groupDebrief;

const turnId = (turn: number): string => `turn-${turn}`;

const ToTurn = ({ page, turn }: { page: GroupPage; turn: number }) => {
  const step = page.steps[turn];
  return (
    <>
      <button type="button" class="quiet small" onClick={() => goTo(turnId(turn))}>
        {words.choice({ n: turn + 1 })}
      </button>{' '}
      {step && stepText(step)}
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
  const { tried } = page.known;
  if (tried.length === 0) return null;
  const textOf = (turn: number, id: string): string | undefined =>
    page.steps[turn]?.options.find((option) => option.id === id)?.text;
  return (
    <Part id="tried" title={words.tried}>
      <ul role="list">
        {tried.map(({ turn, option }, at) => (
          <li key={at}>
            {words.choice({ n: turn + 1 })}: {textOf(turn, option) ?? option}
          </li>
        ))}
      </ul>
    </Part>
  );
};

const Step = ({ page, turn }: { page: GroupPage; turn: number }) => {
  const step = page.steps[turn];
  const known = page.known.road[turn];
  if (!step || !known) return null;
  return (
    <li class="group-step">
      <h3 id={turnId(turn)} tabIndex={-1}>
        {words.choice({ n: turn + 1 })}
      </h3>
      <p class="group-said">{stepText(step)}</p>
      {known.dealt && <p class="small-words">{words.dealt}</p>}
      {known.rounds.length > 0 && <Votes rounds={known.rounds} options={optionsIn(step)} />}
      {known.by && <p class="small-words">{strings.ballot.ways[known.by]}</p>}
      {known.landed && (
        <div class="landed">
          <p>{words.landed}</p>
          <Votes rounds={[known.landed]} options={optionsOf({ question: 'landing' }, [])} />
        </div>
      )}
      {step.earlier !== undefined && <p class="earlier">{words.earlier({ text: step.earlier })}</p>}
      {step.questions.length > 0 && <GuideQuestions questions={step.questions} />}
    </li>
  );
};

const Road = ({ page }: { page: GroupPage }) => {
  const scenes = [...new Map(page.steps.map(({ scene }) => [scene.id, scene])).values()];
  const turnsIn = (id: string): number[] =>
    page.steps.flatMap(({ scene }, turn) => (scene.id === id ? [turn] : []));
  return (
    <ol class="group-road" role="list" aria-label={words.turns}>
      {scenes.flatMap((scene) =>
        turnsIn(scene.id).map((turn) => <Step key={turn} page={page} turn={turn} />),
      )}
    </ol>
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

const Keep = ({ page }: { page: GroupPage }) => {
  const { copy, saveFile } = usePorts();
  const copied = useSignal<boolean | undefined>(undefined);
  const name = `room-${page.scenario.id}`;
  return (
    <section class="on-screen" aria-labelledby="keep">
      <h2 id="keep">{words.keep}</h2>
      <p class="quiet-words">{words.keepHint}</p>
      <div class="row">
        <button type="button" class="main" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" onClick={() => saveFile(`${name}.txt`, groupText(page))}>
          {words.saveText}
        </button>
        <button type="button" onClick={() => saveFile(`${name}.json`, groupFile(page))}>
          {words.saveFile}
        </button>
        <button
          type="button"
          onClick={() => void copy(page.record).then((done) => (copied.value = done))}
        >
          {words.copyRoad}
        </button>
        <a class="button" href={roadFragment(page.record)}>
          {words.anew}
        </a>
      </div>
      <p role="status">{copied.value === true && words.copied}</p>
      {copied.value === false && (
        <p>
          {words.notCopied} <code class="road-line">{page.record}</code>
        </p>
      )}
    </section>
  );
};

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
          <p key={line}>{line}</p>
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
      {page.value ? <Whole page={page.value} /> : <p>{words.notYet}</p>}
    </Page>
  );
};
