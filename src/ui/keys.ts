// The one table of keys: it binds them and makes the key page (rulings, Words and keys).
// Must not know: what is on the page; the play page gives each deed its meaning.
import type { strings } from './strings.ts';

type Said = keyof typeof strings.keys;

/** What a key may ask for. */
export type Deed = 'option' | 'undo' | 'pause' | 'escape' | 'history' | 'help' | 'mute';

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
};

export const KEY_TABLE: readonly KeyRow[] = [
  {
    keys: ['1', '2', '3', '4'],
    shown: '1 – 4',
    does: 'options',
    deed: 'option',
    single: true,
  },
  { keys: ['enter', ' '], shown: { said: 'enterSpace' }, does: 'next', single: false },
  { keys: ['u'], shown: 'U', does: 'undo', deed: 'undo', single: true },
  { keys: ['p'], shown: 'P', does: 'pause', deed: 'pause', single: true },
  { keys: ['h'], shown: 'H', does: 'history', deed: 'history', single: true },
  { keys: ['m'], shown: 'M', does: 'mute', deed: 'mute', single: true },
  { keys: ['?'], shown: '?', does: 'help', deed: 'help', single: true },
  { keys: ['escape'], shown: 'Esc', does: 'escape', deed: 'escape', single: false },
  { keys: ['shift'], shown: { said: 'three' }, does: 'leave', single: false },
];

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
