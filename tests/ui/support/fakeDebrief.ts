// A debrief of three turns with fixed words, for the faces' tests.
// Must not know: the faces.
import type {
  CoursePoint,
  Debrief,
  PrincipleName,
  SceneName,
  TurningPoint,
  Walked,
} from '#domain/debriefTypes';
import type { DebriefFace } from '#ui/ports';

export const OWN: PrincipleName = {
  id: 'accountable-opening',
  label: 'Open by owning it',
  heading: 'Start with accountability',
};
export const LISTEN: PrincipleName = {
  id: 'hold-the-storm',
  label: 'Hold the storm',
  heading: 'Make room for pain',
};
export const SCENE: SceneName = { id: 'drawer-1', title: 'Final notice' };
const SECOND: SceneName = { id: 'drawer-2', title: 'Seven o’clock' };

const walked = (turn: number, part: Partial<Walked>): Walked => ({
  turn,
  scene: SCENE,
  before: [],
  notTaken: [],
  dealt: false,
  shows: [],
  misses: [],
  because: [],
  after: { trust: 1, safety: 2 },
  ...part,
});

const STRONGER = {
  choice: 'aaaa',
  text: '“There was. I put it in the drawer.”',
  spoken: true,
  heard: 'I didn’t have to say it.',
  shows: [OWN],
};

export const MISSED: TurningPoint = {
  turn: 0,
  choice: 'bbbb',
  scene: SCENE,
  kind: 'missed',
  said: '“Sleep first.”',
  spoken: true,
  meant: 'You deserve some rest.',
  heard: 'He still decides when.',
  principle: OWN,
  paraphrase: 'Say what you did before anything else.',
  facet: 'benevolence',
  why: 'It put the talk off without a time.',
  stronger: STRONGER,
};

const point = (turn: number, trust: number, part: Partial<CoursePoint> = {}): CoursePoint => ({
  turn,
  scene: SCENE,
  trust,
  safety: 3000,
  bands: { trust: 1, safety: 1 },
  steps: [{ by: 'choice', trust: 'fell', safety: 'held', why: `Reason ${turn}.` }],
  ...part,
});

const LINE_PROMISE = {
  id: 'line',
  words: 'Ring the debt line at seven',
  kind: 'specific',
  due: [SECOND],
} as const;

export const DEBRIEF: Debrief = {
  ending: { id: 'post', title: 'Post on the table' },
  stopped: false,
  hard: false,
  partner: 'Ruth',
  moments: [MISSED],
  ledger: [
    {
      id: 'line',
      words: 'Ring the debt line at seven',
      kind: 'specific',
      made: SCENE,
      due: [SECOND],
      history: [{ scene: SECOND, outcome: 'kept' }],
      standing: 'kept',
    },
  ],
  practised: [{ ...LISTEN, turns: [1] }],
  reachedFor: [{ ...OWN, turns: [0] }],
  notYours: ['Ruth had lived with a drawer before.'],
  lineToTry: { turn: 0, scene: SCENE, line: STRONGER, principle: OWN },
  walked: [
    walked(0, {
      before: [
        { kind: 'scene', scene: SCENE },
        { kind: 'line', text: 'The kettle has clicked off.' },
        { kind: 'line', speaker: 'Ruth', text: 'So there was a first.' },
      ],
      dealt: true,
      choice: 'bbbb',
      said: '“Sleep first.”',
      spoken: true,
      meant: 'You deserve some rest.',
      heard: 'He still decides when.',
      notTaken: [
        { choice: 'aaaa', text: STRONGER.text, spoken: true, heard: STRONGER.heard },
        { choice: 'cccc', text: 'Put the coat on.', spoken: false, heard: 'He is going.' },
      ],
      misses: [OWN],
    }),
    walked(1, {
      choice: 'dddd',
      said: 'Say nothing.',
      spoken: false,
      heard: 'He let it be.',
      promise: LINE_PROMISE,
      shows: [LISTEN],
    }),
    walked(2, {
      before: [{ kind: 'event', event: 'kept', promise: LINE_PROMISE }],
      skipped: SCENE,
    }),
  ],
  closing: [{ kind: 'line', text: 'The flap goes.' }],
  course: {
    start: { trust: 2400, safety: 3000, bands: { trust: 1, safety: 1 } },
    points: [
      point(0, 2000),
      point(1, 2600),
      point(2, 3400, {
        scene: SECOND,
        steps: [
          {
            by: 'story',
            promise: { words: 'Ring the debt line', outcome: 'kept' },
            trust: 'rose-far',
            safety: 'rose',
            why: 'Kept.',
          },
        ],
      }),
    ],
  },
};

export const debriefFace = (part: Partial<Debrief> = {}): DebriefFace => ({
  talk: 'talk-1',
  scenario: { id: 'drawer', title: 'The Drawer' },
  debrief: { ...DEBRIEF, ...part },
  text: 'one-line',
  attempts: [],
  link: 'https://here/#/play/drawer?record=one-line',
});
