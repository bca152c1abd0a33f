// The one table of keys and gamepad buttons: it binds them and makes the key page (rulings, Words and keys).
// Must not know: what is on the page; the play page gives each deed its meaning.
import type { PadPress } from '#app/pad';
import type { strings } from './strings.ts';

type Keys = typeof strings.keys;
/** names of sentences that are sentences themselves */
type Said = { [K in keyof Keys]: Keys[K] extends string ? K : never }[keyof Keys];

/** What a key or a gamepad's button may ask for. */
export type Deed =
  | 'option'
  | 'undo'
  | 'pause'
  | 'escape'
  | 'history'
  | 'skip'
  | 'advance'
  | 'again'
  | 'settings'
  | 'fullScreen'
  | 'help'
  | 'mute';

export type KeyRow = {
  /** as KeyboardEvent.key, lower case */
  keys: readonly string[];
  /** as printed on the key page: the key's own name, or what is said of it */
  shown: string | { said: Said };
  does: Said;
  /** absent for keys that the browser or the leave watch handles by itself */
  deed?: Deed;
  /** can be switched off in the settings */
  single: boolean;
  /** the same on a gamepad, and as printed */
  pad?: readonly PadPress[];
  padShown?: keyof Keys['pads'];
};

const single = (key: string, deed: Deed, does: Said): KeyRow => ({
  keys: [key],
  shown: key.toUpperCase(),
  does,
  deed,
  single: true,
});

export const KEY_TABLE: readonly KeyRow[] = [
  {
    keys: ['1', '2', '3', '4'],
    shown: '1 – 4',
    does: 'options',
    deed: 'option',
    single: true,
  },
  {
    keys: ['enter', ' '],
    shown: { said: 'enterSpace' },
    does: 'next',
    single: false,
    pad: ['south'],
    padShown: 'south',
  },
  {
    keys: [],
    shown: { said: 'moveKeys' },
    does: 'move',
    single: false,
    pad: ['up', 'down', 'left', 'right'],
    padShown: 'cross',
  },
  {
    keys: [],
    shown: { said: 'scrollKeys' },
    does: 'scroll',
    single: false,
    pad: ['scroll-up', 'scroll-down'],
    padShown: 'rightStick',
  },
  { ...single('u', 'undo', 'undo'), pad: ['west'], padShown: 'west' },
  { ...single('p', 'pause', 'pause'), pad: ['start'], padShown: 'start' },
  { ...single('h', 'history', 'history'), pad: ['north'], padShown: 'north' },
  { ...single('s', 'skip', 'skip'), pad: ['right-shoulder'], padShown: 'rightShoulder' },
  { ...single('a', 'advance', 'advance'), pad: ['left-shoulder'], padShown: 'leftShoulder' },
  single('r', 'again', 'again'),
  single('m', 'mute', 'mute'),
  single('f', 'fullScreen', 'fullScreen'),
  single(',', 'settings', 'settings'),
  { ...single('?', 'help', 'help'), pad: ['select'], padShown: 'select' },
  {
    keys: ['escape'],
    shown: 'Esc',
    does: 'escape',
    deed: 'escape',
    single: false,
    pad: ['east'],
    padShown: 'east',
  },
  { keys: ['shift'], shown: { said: 'three' }, does: 'leave', single: false },
];

/** What a gamepad's button asks for; nothing for those that move or press. */
export const deedOfPad = (press: PadPress): Deed | undefined =>
  KEY_TABLE.find(({ pad }) => pad?.includes(press))?.deed;

/** What a pressed key asks for, if the table knows it. */
export const rowOf = (key: string): KeyRow | undefined =>
  KEY_TABLE.find((row) => row.keys.includes(key.toLowerCase()));

const TYPING =
  'input:not([type=checkbox],[type=radio],[type=range]), textarea, select, [contenteditable]';

/** True when a key belongs to the field that has focus and not to us. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(TYPING);

/** The deed of a key press, or nothing: modifiers, text fields and the switch of the settings are respected. */
export const deedOf = (event: KeyboardEvent, shortcuts: boolean): Deed | undefined => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const row = rowOf(event.key);
  if (!row?.deed) return undefined;
  if (row.single && (!shortcuts || isTyping(event.target))) return undefined;
  return row.deed;
};
