// A talk by telephone: the log is the thread. Around it what a phone shows: time, battery, name, dots, a read mark.
// Must not know: the story. What is here is for the eye; the Scene status says the same to the ear.
import type { ComponentChildren } from 'preact';
import type { Entry } from '#app/momentTypes';
import type { Stage } from '#app/stageTypes';
import { strings } from '../../strings.ts';
import './thread.css';
import { type ThreadState, threadStateOf } from './threadState.ts';

const words = strings.thread;

/** Percent up to which the battery is shown in another colour, and with a mark besides. */
const LOW = 15;

const Battery = ({ percent }: { percent: number }) => (
  <span class="battery" data-low={percent <= LOW}>
    {words.percent({ percent })}
    <span class="battery-case">
      <span class="battery-charge" style={{ width: `${percent}%` }} />
    </span>
  </span>
);

const Top = ({ stage, name }: { stage: Stage; name: string | undefined }) => {
  const { time, battery } = stage.setting;
  return (
    <div class="phone-top" aria-hidden="true">
      <div class="phone-status">
        <span>{time}</span>
        {battery !== undefined && <Battery percent={battery} />}
      </div>
      {name !== undefined && (
        <div class="phone-who">
          <span class="phone-initial">{name.charAt(0)}</span>
          {name}
        </div>
      )}
    </div>
  );
};

const Dots = () => (
  <div class="dots">
    <span />
    <span />
    <span />
  </div>
);

/** Always as high, so that nothing jumps when the dots come and go. */
const Foot = ({ typing, mark }: Pick<ThreadState, 'typing' | 'mark'>) => (
  <div class="phone-foot" aria-hidden="true">
    {typing && <Dots />}
    {mark && <span class="read-mark">{words[mark]}</span>}
  </div>
);

type Props = {
  /** undefined: no telephone, only what is inside */
  stage: Stage | undefined;
  entries: readonly Entry[];
  coming: Entry | undefined;
  children: ComponentChildren;
};

/** The same element with or without a phone, so that the log inside is never rebuilt. */
export const Thread = ({ stage, entries, coming, children }: Props) => {
  const state = stage && threadStateOf(entries, coming, stage);
  return (
    <div
      class={state ? 'thread' : 'no-thread'}
      {...(state && { 'data-own': state.own })}
      data-closed-in={stage?.closedIn ?? false}
      {...(stage && { style: { '--lamplight': stage.light.lamp } })}
    >
      {stage && state && <Top stage={stage} name={state.name} />}
      {children}
      {state && <Foot typing={state.typing} mark={state.mark} />}
    </div>
  );
};
