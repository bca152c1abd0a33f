// The facilitator's controls: what comes next, hands to count, other ways, questions of the guide, the room itself.
// Must not know: where they stand (beside the big screen, in a window of their own, on a phone) or how the room is reached.
import { useSignal } from '@preact/signals';
import { type Lettered, optionsOf } from '../../ballot/lettered.ts';
import { OptionText } from '../../ballot/optionText.tsx';
import { refusalWords } from '../../ballot/refusalWords.ts';
import { strings } from '../../strings.ts';
import '../../style/room.css';
import type { Asked, RoomView } from '../roomPorts.ts';
import { Chairs } from './chairs.tsx';
import type { ControlProps } from './controlProps.ts';
import { Hands } from './hands.tsx';
import { Questions } from './questions.tsx';
import { RoomTools } from './roomTools.tsx';
import { nextSteps, notice, otherWays } from './steps.ts';

const words = strings.lead;

const Count = ({ view, phones }: { view: RoomView; phones: boolean }) => {
  const { ballot, answered, asked, present } = view;
  const open = ballot && ballot.status !== 'revealed';
  const votes =
    ballot?.source === 'hands'
      ? words.countedHands({ n: answered })
      : words.answered({ n: answered, of: asked });
  const said = [phones && words.present({ n: present }), open && votes];
  return <p role="status">{said.filter(Boolean).join(' ')}</p>;
};

const Next = ({ face, view, told, ask }: ControlProps) => {
  const options = optionsOf(view.ballot, told.moment.options);
  const phones = face.join.value !== undefined;
  const steps = nextSteps({ view, phones, options });
  const said = notice({ view, options });
  return (
    <section class="lead-now" aria-label={words.now}>
      <Count view={view} phones={phones} />
      {said !== undefined && <p class="notice">{said}</p>}
      <div class="lead-steps">
        {steps.map(({ name, ask: command }, at) => (
          <button
            key={name}
            type="button"
            class={at === 0 ? 'main' : ''}
            onClick={() => ask(command)}
          >
            {name}
          </button>
        ))}
      </div>
    </section>
  );
};

/** What a way would say; nothing where it is no option. */
const OptionOf = ({ command, options }: { command: Asked; options: readonly Lettered[] }) => {
  const option = 'option' in command && options.find(({ id }) => id === command.option);
  return option ? <OptionText option={option} /> : null;
};

const OtherWays = ({ view, told, ask }: ControlProps) => {
  const options = optionsOf(view.ballot, told.moment.options);
  const ways = otherWays({ view, options });
  if (ways.length === 0) return null;
  return (
    <details class="lead-ways">
      <summary>{view.ballot ? words.goWith : words.goWithout}</summary>
      <ul role="list">
        {ways.map(({ name, ask: command }) => (
          <li key={name}>
            <button type="button" class="small" onClick={() => ask(command)}>
              {name}
            </button>{' '}
            <OptionOf command={command} options={options} />
          </li>
        ))}
      </ul>
    </details>
  );
};

const Talk = ({ view, told, ask }: ControlProps) => {
  const { skippable } = told.moment;
  const can = view.can ?? [];
  return (
    <section class="lead-group" aria-label={words.talkAndScene}>
      {can.includes('back') && (
        <button type="button" onClick={() => ask({ type: 'back' })}>
          {view.ballot ? words.withdraw : words.back}
        </button>
      )}
      {can.includes('skip') && skippable && (
        <button type="button" onClick={() => ask({ type: 'skip' })}>
          {words.skip({ title: skippable.title })}
        </button>
      )}
      {can.includes('resume') ? (
        <button type="button" class="main" onClick={() => ask({ type: 'resume' })}>
          {words.resume}
        </button>
      ) : (
        can.includes('pause') && (
          <button type="button" onClick={() => ask({ type: 'pause' })}>
            {words.pause}
          </button>
        )
      )}
    </section>
  );
};

export const Controls = (props: Omit<ControlProps, 'ask'>) => {
  const refused = useSignal<string | undefined>(undefined);
  const asking = async (command: Asked): Promise<void> => {
    refused.value = await props.face.ask(command);
  };
  const ask = (command: Asked): void => void asking(command);
  const given = { ...props, ask };
  return (
    <div class="controls">
      <Next {...given} />
      {refused.value !== undefined && <p role="alert">{refusalWords(refused.value)}</p>}
      <Hands {...given} />
      <OtherWays {...given} />
      <Questions questions={props.told.questions} />
      <Talk {...given} />
      <Chairs {...given} />
      <RoomTools {...given} />
    </div>
  );
};
