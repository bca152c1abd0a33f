// A talk by telephone, shown as the telephone itself: what story tags mean there, and the picture in words.
// Must not know: elements, styles, or what is written in the messages.
import type { Stage } from './stageTypes.ts';

const KIND = 'phone-thread';

/** What is said of a telephone, in one language. */
export type PhoneWords = {
  inHand: string;
  time(time: string): string;
  low: string;
  /** percent */
  battery(percent: number): string;
  typing(name: string): string;
  read: string;
  nobody: string;
};

/** The one kind of room that is no room: the face shows a thread in place of a picture. */
export const isThread = ({ setting }: Pick<Stage, 'setting'>): boolean => setting.kind === KIND;

/** Prop names that are no things: the dots, the read mark, neither. Each takes the other's place until one answers. */
export const THREAD_MARKS: readonly string[] = ['thread-typing', 'thread-read', 'thread-quiet'];
/** A line told with this was typed and deleted, and never sent. */
export const THREAD_DRAFT = 'thread-draft';

const RESERVED = new Set([...THREAD_MARKS, THREAD_DRAFT]);

export const isThreadProp = (name: string): boolean => RESERVED.has(name);

export const isTyping = ({ objects }: Pick<Stage, 'objects'>): boolean =>
  objects.includes('thread-typing');
export const isRead = ({ objects }: Pick<Stage, 'objects'>): boolean =>
  objects.includes('thread-read');

/** Percent up to which a battery is low. */
const LOW = 15;

const batteryIn = ({ battery }: Stage['setting'], words: PhoneWords): string => {
  if (battery === undefined) return '';
  return battery <= LOW ? words.low : words.battery(battery);
};

/** What the telephone shows besides its messages, a few short sentences. `other` is the one written to. */
export const describeThread = (stage: Stage, other: string, words: PhoneWords): string =>
  [
    words.inHand,
    stage.setting.time === undefined ? '' : words.time(stage.setting.time),
    batteryIn(stage.setting, words),
    isTyping(stage) ? words.typing(other) : '',
    isRead(stage) ? words.read : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
