// The lines between two decisions as the debrief tells them again: scenes, lines, and what happened by itself.
// Must not know: which line mattered, nor what became of a promise later.
import type { PromiseMade } from './choice.ts';
import type { Happening, Passage, PromiseName } from './debriefTypes.ts';
import type { Line } from './line.ts';
import { sceneNamed } from './naming.ts';
import type { Scenario } from './scenario.ts';
import type { StoryEvent } from './storyEvent.ts';

const HAPPENINGS: Readonly<Partial<Record<StoryEvent['type'], Happening>>> = {
  keep: 'kept',
  break: 'broken',
  renegotiate: 'changed',
  'agree-together': 'agreed',
  discover: 'found',
  trigger: 'setback',
  return: 'returned',
  asks: 'asked',
  refuse: 'refused',
  stop: 'stopped',
};

type Named = Pick<PromiseMade, 'id' | 'kind' | 'due'>;

export const promiseNamed = ({ id, kind, due }: Named, scenario: Scenario): PromiseName => ({
  id,
  words: scenario.promises[id] ?? id,
  kind,
  due: due.map((scene) => sceneNamed(scenario, scene)),
});

/** What is promised is in the event itself; what is settled is known by its id. */
const promiseIn = (event: StoryEvent): Named | undefined => {
  if (!('promise' in event)) return undefined;
  if (typeof event.promise !== 'string') return event.promise;
  const due = 'due' in event ? event.due : [];
  return { id: event.promise, kind: 'specific', due };
};

const eventPassages = (event: StoryEvent, scenario: Scenario): Passage[] => {
  const happening = HAPPENINGS[event.type];
  if (!happening) return [];
  const promise = promiseIn(event);
  return [
    {
      kind: 'event',
      event: happening,
      ...(promise ? { promise: promiseNamed(promise, scenario) } : {}),
    },
  ];
};

const linePassage = ({ speaker, text }: Line, { cast }: Scenario): Passage => {
  if (speaker === undefined) return { kind: 'line', text };
  return { kind: 'line', text, speaker: cast.find(({ id }) => id === speaker)?.called ?? speaker };
};

/** `scene` is the one we are in when the first of these lines is told; '' when none has begun. */
export const passagesOf = (
  lines: readonly Line[],
  scene: string,
  scenario: Scenario,
): readonly Passage[] => {
  let now = scene;
  return lines.flatMap((line): Passage[] => {
    const begins = line.scene !== undefined && line.scene !== now;
    now = line.scene ?? now;
    return [
      ...(begins ? [{ kind: 'scene', scene: sceneNamed(scenario, now) } as const] : []),
      linePassage(line, scenario),
      ...line.events.flatMap((event) => eventPassages(event, scenario)),
    ];
  });
};
