// The road of a group, turn by turn: what was done, the votes, who decided, and what the guide asks there.
// Must not know: who voted what.
import { optionsOf } from '../../ballot/lettered.ts';
import { Votes } from '../../ballot/votes.tsx';
import { strings } from '../../strings.ts';
import { Quoting, useTold } from '../../told.tsx';
import { GuideQuestions } from '../lead/questions.tsx';
import type { GroupPage } from '../roomPorts.ts';
import { optionsIn, stepText } from './stepWords.ts';

const words = strings.groupDebrief;

/** Of a turn's heading. */
export const turnId = (turn: number): string => `turn-${turn}`;

const Step = ({ page, turn }: { page: GroupPage; turn: number }) => {
  const told = useTold();
  const step = page.steps[turn];
  const known = page.known.road[turn];
  if (!step || !known) return null;
  return (
    <li class="group-step">
      <h3 id={turnId(turn)} tabIndex={-1}>
        {words.choice({ n: turn + 1 })}
      </h3>
      {page.steps[turn - 1]?.scene.id !== step.scene.id && (
        <p class="small-words">
          <span {...told}>{step.scene.title}</span>
        </p>
      )}
      <p class="group-said" {...(step.said === undefined ? {} : told)}>
        {stepText(step)}
      </p>
      {known.dealt && <p class="small-words">{words.dealt}</p>}
      {known.rounds.length > 0 && <Votes rounds={known.rounds} options={optionsIn(step)} />}
      {known.by && <p class="small-words">{strings.ballot.ways[known.by]}</p>}
      {known.landed && (
        <div class="landed">
          <p>{words.landed}</p>
          <Votes rounds={[known.landed]} options={optionsOf({ question: 'landing' }, [])} />
        </div>
      )}
      {step.earlier !== undefined && (
        <p class="earlier">
          <Quoting say={(text) => words.earlier({ text })} words={step.earlier} />
        </p>
      )}
      {step.questions.length > 0 && <GuideQuestions questions={step.questions} />}
    </li>
  );
};

export const Road = ({ page }: { page: GroupPage }) => (
  <ol class="group-road" role="list" aria-label={words.turns}>
    {page.steps.map((_, turn) => (
      <Step key={turn} page={page} turn={turn} />
    ))}
  </ol>
);
