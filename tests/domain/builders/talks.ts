// Small talks as the narrator would hand them on: a scenario, choices, turns that really went through the reducer.
// Must not know: ink.
import type { Choice } from '#domain/choice';
import type { Effect } from '#domain/effect';
import type { PlayRecord } from '#domain/playRecord';
import { openingReadings, type Readings } from '#domain/readings';
import type { Premise, Scenario } from '#domain/scenario';
import { step } from '#domain/step';
import type { StoryEvent } from '#domain/storyEvent';
import type { Turn } from '#domain/turn';

const scene = (number: number, title: string) => ({
  id: `drawer-${number}`,
  title,
  phase: 'acknowledge' as const,
  minutes: 8,
  skip: ['It was said.', 'It was heard.'] as [string, string],
});

export const scenario: Scenario = {
  id: 'drawer',
  title: 'The Drawer',
  about: 'A letter is found.',
  couple: 'Ruth and Marek',
  breach: 'hidden-debt',
  side: 'accountable',
  age: 16,
  accountable: 'marek',
  hurt: 'ruth',
  intents: ['undecided', 'leaving'],
  contentNote: 'debt',
  contentMore: [],
  scenes: [scene(1, 'The letter'), scene(2, 'The phone call')],
  cast: [
    { id: 'ruth', name: 'RUTH', called: 'Ruth' },
    { id: 'marek', name: 'MAREK', called: 'Marek' },
  ],
  settings: {},
  props: [],
  promises: { line: 'Ring the debt line at seven', never: 'Never again' },
  ends: [{ id: 'not-yet', title: 'Not yet', families: ['not-yet'] }],
  notYours: ['Ruth had lived with a drawer before.'],
  readers: [],
  retiredIds: [],
};

const premise: Premise = { breach: scenario.breach, intent: 'undecided' };

export const choice = (id: string, more: Partial<Choice> = {}): Choice => ({
  id,
  text: `"Line ${id}."`,
  move: 'listen',
  size: 1,
  parts: [],
  shows: ['active-listening'],
  misses: [],
  heard: `heard ${id}`,
  ...more,
});

export const slip = (id: string, more: Partial<Choice> = {}): Choice =>
  choice(id, {
    move: 'defend',
    shows: [],
    misses: ['drop-defensiveness'],
    meant: `meant ${id}`,
    ...more,
  });

/** One decision: what was taken, what else was offered, what the story did before the next one. */
export type Told = {
  taken?: Choice;
  skipped?: string;
  others?: readonly Choice[];
  events?: readonly StoryEvent[];
  dealt?: boolean;
};

const turnOf = (told: Told, index: number, before: Readings): Turn => {
  const { taken, skipped, others = [], events = [], dealt = false } = told;
  const inputs = [...(taken ? [{ act: taken }] : []), ...events.map((event) => ({ event }))];
  const effects: Effect[] = [];
  let after = before;
  for (const input of inputs) {
    const stepped = step(after, premise, input);
    after = stepped.readings;
    effects.push(...stepped.effects);
  }
  return {
    index,
    scene: before.scene,
    dealt,
    offered: taken ? [taken, ...others] : [],
    ...(taken ? { taken } : {}),
    ...(skipped === undefined ? {} : { skipped }),
    before,
    after,
    effects,
    lines: [],
  };
};

export const turnsOf = (told: readonly Told[]): Turn[] => {
  let readings = openingReadings(premise, 'drawer-1');
  return told.map((one, index) => {
    const turn = turnOf(one, index, readings);
    readings = turn.after;
    return turn;
  });
};

export const record = (more: Partial<PlayRecord> = {}): PlayRecord => ({
  format: 1,
  scenario: 'drawer',
  story: '0123456789ab',
  intent: 'undecided',
  seed: 1,
  dealt: 0,
  decisions: [],
  ...more,
});
