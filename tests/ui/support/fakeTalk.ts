// A talk of three turns with fixed words, for the faces' tests: a PlayFace without story, model or picture.
// Must not know: the faces.
import { signal } from '@preact/signals';
import type { Entry, FreshLine, Moment } from '#app/momentTypes';
import type { Stage } from '#app/stageTypes';
import type { PictureState, PlayFace } from '#ui/ports';

const person = (who: string, side: 'left' | 'right'): Stage['people'][number] => ({
  who,
  figure: who,
  side,
  stance: 'sitting',
  posture: 'arms-crossed',
  expression: 'guarded',
  gaze: 'away',
  nearness: 0.4,
  breath: 14,
});

const STAGE: Stage = {
  scene: 'drawer-1',
  setting: { id: 'kitchen', kind: 'kitchen', hour: 'morning', season: 'winter' },
  light: { lamp: 0.5, daylight: 0.2, vignette: 0.4 },
  weather: { kind: 'rain', strength: 0.5 },
  people: [person('ruth', 'left'), person('marek', 'right')],
  touch: null,
  objects: [],
  closedIn: false,
  hold: 0,
  sound: {
    tone: 'kitchen',
    nearness: 0.5,
    motif: 'guarded',
    instrument: 'piano',
    lead: 0,
    strings: 0,
    effects: [],
  },
};

const fresh = (key: string, text: string, part: Partial<Entry>, picture: string): FreshLine => ({
  entry: { key, kind: 'line', text, ...part },
  stage: STAGE,
  picture,
});

const RUTH = { who: 'ruth', name: 'Ruth' };

type Beat = { lines: readonly FreshLine[]; options: Moment['options'] };

export const BEATS: readonly Beat[] = [
  {
    lines: [
      fresh('0.0.s', 'Final notice', { kind: 'scene' }, 'Ruth looks away.'),
      fresh('0.0', 'The kettle has clicked off.', {}, 'Ruth looks away.'),
      fresh('0.1', 'So there was a first.', RUTH, 'Ruth looks away.'),
    ],
    options: [
      { id: 'aaaa', text: '“There was. I put it in the drawer.”' },
      { id: 'bbbb', text: '“Sleep first.”' },
      { id: 'cccc', text: 'Say nothing.' },
    ],
  },
  {
    lines: [
      fresh('1.0', 'She nods, once.', {}, 'Ruth looks down.'),
      fresh('1.1', 'How much.', RUTH, 'Ruth looks across.'),
    ],
    options: [
      { id: 'dddd', text: 'Fetch the drawer.' },
      { id: 'gggg', text: '“About seventeen.”' },
    ],
  },
  {
    lines: [
      fresh('2.0.s', 'Seven o’clock', { kind: 'scene' }, 'Ruth looks across.'),
      fresh('2.0', 'The flap goes.', {}, 'Ruth looks across.'),
    ],
    options: [],
  },
];

const ownEntry = (turn: number, decision: string): Entry => {
  const key = `${turn + 1}.d`;
  const option = BEATS[turn]?.options.find(({ id }) => id === decision);
  if (!option) return { key, kind: 'skipped', text: 'Final notice' };
  const kind = option.text.startsWith('“') ? 'said' : 'done';
  return { key, kind, who: 'marek', name: 'Marek', text: option.text };
};

const momentAfter = (decisions: readonly string[]): Moment => {
  const turn = decisions.length;
  const beat = BEATS[turn] ?? { lines: [], options: [] };
  const second = turn >= 2;
  return {
    scenario: { id: 'drawer', title: 'The Drawer' },
    scene: second
      ? { id: 'drawer-2', title: 'Seven o’clock', number: 2, of: 2, minutesLeft: 4 }
      : { id: 'drawer-1', title: 'Final notice', number: 1, of: 2, minutesLeft: 10 },
    turn,
    past: decisions.flatMap((decision, at) => [
      ...(BEATS[at]?.lines ?? []).map(({ entry }) => entry),
      ownEntry(at, decision),
    ]),
    fresh: beat.lines,
    options: beat.options,
    ...(second
      ? { ended: { id: 'post', title: 'Post on the table' } }
      : { skippable: { scene: 'drawer-1', title: 'Final notice' } }),
  };
};

export type FakeTalk = PlayFace & {
  decisions: () => readonly string[];
  shown: number[];
  state: { picture: PictureState; hard: boolean; closed: number; letGo: number };
};

/** `decisions` already taken; `lineReached` as the talk was left. */
export const fakeTalk = (taken: readonly string[] = [], lineReached = 0): FakeTalk => {
  let decisions = taken;
  const moment = signal(momentAfter(decisions));
  const become = (next: readonly string[]): void => {
    decisions = next;
    moment.value = momentAfter(next);
  };
  const shown: number[] = [];
  const state: FakeTalk['state'] = { picture: 'live', hard: false, closed: 0, letGo: 0 };
  return {
    talk: 'talk-1',
    moment,
    trouble: signal(false),
    lineReached,
    picture: signal<PictureState>('live'),
    pictureProgress: signal(1),
    caption: signal(''),
    choose: (option) => become([...decisions, option]),
    undo: () => become(decisions.slice(0, -1)),
    rewind: (turn) => become(decisions.slice(0, turn)),
    skip: () => become([...decisions, 'skip:drawer-1']),
    wasRead: () => false,
    showing: (index) => void shown.push(index),
    attachPicture: (host) => {
      host.append(document.createElement('canvas'));
      return () => host.replaceChildren();
    },
    hardEnding: () => state.hard,
    letDebriefGo: () => void (state.letGo += 1),
    close: () => void (state.closed += 1),
    decisions: () => decisions,
    shown,
    state,
  };
};
