// The one table of keys and gamepad buttons: it binds them and makes the key page (rulings, Words and keys).
// Must not know: what is on the page; the play page gives each deed its meaning.
import type { PadPress } from '#app/pad';
import { strings } from './strings.ts';

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
  /** as printed on the key page */
  shown: string;
  does: string;
  /** absent for keys that the browser or the leave watch handles by itself */
  deed?: Deed;
  /** can be switched off in the settings */
  single: boolean;
  /** the same on a gamepad, and as printed */
  pad?: readonly PadPress[];
  padShown?: string;
};

const words = strings.keys;
const pads = words.pads;

const single = (key: string, deed: Deed, does: string): KeyRow => ({
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
    does: words.options,
    deed: 'option',
    single: true,
  },
  {
    keys: ['enter', ' '],
    shown: 'Enter, Space',
    does: words.next,
    single: false,
    pad: ['south'],
    padShown: pads.south,
  },
  {
    keys: [],
    shown: words.moveKeys,
    does: words.move,
    single: false,
    pad: ['up', 'down', 'left', 'right'],
    padShown: pads.cross,
  },
  {
    keys: [],
    shown: words.scrollKeys,
    does: words.scroll,
    single: false,
    pad: ['scroll-up', 'scroll-down'],
    padShown: pads.rightStick,
  },
  { ...single('u', 'undo', words.undo), pad: ['west'], padShown: pads.west },
  { ...single('p', 'pause', words.pause), pad: ['start'], padShown: pads.start },
  { ...single('h', 'history', words.history), pad: ['north'], padShown: pads.north },
  { ...single('s', 'skip', words.skip), pad: ['right-shoulder'], padShown: pads.rightShoulder },
  { ...single('a', 'advance', words.advance), pad: ['left-shoulder'], padShown: pads.leftShoulder },
  single('r', 'again', words.again),
  single('m', 'mute', words.mute),
  single('f', 'fullScreen', words.fullScreen),
  single(',', 'settings', words.settings),
  { ...single('?', 'help', words.help), pad: ['select'], padShown: pads.select },
  {
    keys: ['escape'],
    shown: 'Esc',
    does: words.escape,
    deed: 'escape',
    single: false,
    pad: ['east'],
    padShown: pads.east,
  },
  { keys: ['shift'], shown: words.three, does: words.leave, single: false },
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
