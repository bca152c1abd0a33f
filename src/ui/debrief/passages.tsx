// The lines between two decisions: scenes, what was said and told, and what happened by itself.
// Must not know: choices.
import type { Passage, PromiseName } from '#domain/debriefTypes';
import { listOf } from '../phrasing.ts';
import { eventWords } from './eventWords.ts';
import { strings } from '../strings.ts';
import { useTold } from '../told.tsx';

const words = strings.happened;

type Event = Extract<Passage, { kind: 'event' }>;

export const DueIn = ({ due }: Pick<PromiseName, 'due'>) =>
  due.length === 0 ? null : (
    <span class="small-words">
      {' '}
      {words.dueIn({ scenes: listOf(due.map(({ title }) => title)) })}
    </span>
  );

const EventLine = ({ passage, partner }: { passage: Event; partner: string }) => {
  const { event, promise } = passage;
  const dated = event === 'agreed' || event === 'changed';
  return (
    <p class="event">
      {eventWords(event, promise?.words ?? '', partner)}
      {promise && dated && <DueIn due={promise.due} />}
    </p>
  );
};

const Line = ({ text, speaker }: { text: string; speaker?: string | undefined }) => (
  <p {...useTold()} class={speaker === undefined ? 'passage told' : 'passage'}>
    {speaker !== undefined && <span class="speaker">{words.speaker({ name: speaker })} </span>}
    {text}
  </p>
);

type Props = { passages: readonly Passage[]; partner: string };

export const Passages = ({ passages, partner }: Props) => {
  const told = useTold();
  return (
    <div class="passages">
      {passages.map((passage, at) => {
        if (passage.kind === 'scene')
          return (
            <h3 key={at} {...told}>
              {passage.scene.title}
            </h3>
          );
        if (passage.kind === 'event')
          return <EventLine key={at} passage={passage} partner={partner} />;
        return <Line key={at} text={passage.text} speaker={passage.speaker} />;
      })}
    </div>
  );
};
