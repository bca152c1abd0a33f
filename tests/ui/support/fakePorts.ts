// Ports with fixed answers for the faces' tests; each test replaces what it looks at.
// Must not know: the faces.
import { signal } from '@preact/signals';
import { usualCare } from '#app/careSettings';
import type { SavedTalk } from '#app/ports';
import { USUAL } from '#app/settings';
import type { Ports, ScenarioCard, Settings } from '#ui/ports';
import { fakeTalk } from './fakeTalk.ts';

export const CARD: ScenarioCard = {
  id: 'drawer',
  title: 'The Drawer',
  about: 'There are letters in the drawer.',
  couple: 'Marek and Ruth.',
  breach: 'hidden-debt',
  language: 'en',
  age: 16,
  minutes: 30,
  scenes: [
    { id: 'drawer-1', title: 'Final notice' },
    { id: 'drawer-2', title: 'Seven o’clock', note: 'a telephone call about debt' },
  ],
  contentNote: 'debt and a child who might overhear',
  contentMore: ['There is crying.'],
  readers: [],
};

export const savedTalk = (part: Partial<SavedTalk> = {}): SavedTalk => ({
  id: 'talk-1',
  scenario: 'drawer',
  title: 'The Drawer',
  record: {
    format: 1,
    scenario: 'drawer',
    story: '0123456789ab',
    intent: 'undecided',
    seed: 7,
    dealt: 0,
    decisions: ['aaaa'],
  },
  attempts: [],
  lineReached: 1,
  savedAt: Date.UTC(2026, 0, 2, 18),
  debriefSeen: false,
  ...part,
});

const { version: _, ...usual } = USUAL;

export const SETTINGS: Settings = usual;

export const fakePorts = (part: Partial<Ports> = {}): Ports => ({
  catalogue: [CARD],
  kept: {
    list: async () => ({ talks: [], setAside: 0, lasting: true }),
    remove: async () => undefined,
    exportAll: async () => '{}',
    things: async () => [],
    forgetThing: async () => undefined,
    bringIn: async () => ({ talks: [], faults: [], missing: [] }),
    picture: async () => undefined,
    name: async () => undefined,
    forgetAll: async () => undefined,
  },
  settings: signal(SETTINGS),
  care: signal(usualCare(false)),
  settingsReset: false,
  systemReduced: signal(false),
  systemContrast: signal(false),
  helpCards: [],
  begin: async () => fakeTalk(),
  foresee: () => undefined,
  debrief: async () => ({ problem: 'no-such-talk' }),
  sharedDebrief: async () => ({ problem: 'unreadable-record' }),
  companions: async () => [],
  practice: async () => [],
  speech: {
    voices: signal([]),
    speaking: signal(false),
    say: () => undefined,
    stop: () => undefined,
  },
  followPad: () => () => undefined,
  copy: async () => true,
  saveFile: () => undefined,
  newVersion: { ready: signal(false), look: () => undefined, use: async () => true },
  exit: 'about:blank',
  leave: () => undefined,
  ...part,
});
