// What a person felt and hoped in a debrief: kept beside the record on this device, and never part of it.
// Must not know: the device's store, the page. It is in no link, no line of text and no file, except words ticked for it.
import * as z from 'zod/mini';

export const FEELINGS = [
  'sad',
  'relieved',
  'tense',
  'ashamed',
  'angry',
  'touched',
  'tired',
  'unsure',
  'calm',
] as const;
export type Feeling = (typeof FEELINGS)[number];

/** What somebody may have been hoping for when they said a thing; other than these, they write it. */
export const HOPES = [
  'honest',
  'understood',
  'calm',
  'spare',
  'space',
  'right',
  'through',
  'keep',
] as const;
export type HopeName = (typeof HOPES)[number];

/** The answer to "What were you hoping for here?"; neither when it was skipped. */
export type Hope = {
  /** position of the decision and id of the option: an answer belongs to what was chosen there */
  turn: number;
  choice: string;
  picked?: HopeName;
  /** in the person's own words */
  written?: string;
  /** ticked: these words may stand in a file that the person makes */
  handIn?: boolean;
};

export type Reflection = {
  /** local id of the talk */
  talk: string;
  feeling?: Feeling;
  /** one for each moment that was answered or skipped; its reading may be told */
  hopes: readonly Hope[];
};

export type ReflectionStore = {
  get(talk: string): Promise<Reflection | undefined>;
  put(reflection: Reflection): Promise<void>;
};

const MOST_WORDS = 4000;
const whole = z.number().check(z.int(), z.minimum(0));

const ReflectionRow = z.object({
  talk: z.string(),
  feeling: z.exactOptional(z.enum(FEELINGS)),
  hopes: z.array(
    z.object({
      turn: whole,
      choice: z.string(),
      picked: z.exactOptional(z.enum(HOPES)),
      written: z.exactOptional(z.string().check(z.maxLength(MOST_WORDS))),
      handIn: z.exactOptional(z.boolean()),
    }),
  ),
});

/** Undefined when the row is damaged. */
export const parseReflection = (row: unknown): Reflection | undefined => {
  const found = ReflectionRow.safeParse(row);
  return found.success ? found.data : undefined;
};

export const emptyReflection = (talk: string): Reflection => ({ talk, hopes: [] });

type At = { turn: number; choice: string };

export const hopeAt = ({ hopes }: Reflection, { turn, choice }: At): Hope | undefined =>
  hopes.find((one) => one.turn === turn && one.choice === choice);

/** With this answer in place of an earlier one at the same decision. Words are cut to what can be kept. */
export const withHope = (reflection: Reflection, hope: Hope): Reflection => {
  const others = reflection.hopes.filter(({ turn }) => turn !== hope.turn);
  const kept = hope.written === undefined ? hope : { ...hope, written: cut(hope.written) };
  return { ...reflection, hopes: [...others, kept].toSorted((a, b) => a.turn - b.turn) };
};

const cut = (text: string): string => text.slice(0, MOST_WORDS);

/** Without a feeling when `feeling` is undefined. */
export const withFeeling = (reflection: Reflection, feeling: Feeling | undefined): Reflection => {
  const { feeling: _, ...rest } = reflection;
  return feeling === undefined ? rest : { ...rest, feeling };
};

/** The only words of a reflection that any file may hold: those that the person ticked. */
export const wordsToHandIn = ({ hopes }: Reflection): readonly { turn: number; words: string }[] =>
  hopes.flatMap(({ turn, written, handIn }) =>
    written !== undefined && handIn === true ? [{ turn, words: written }] : [],
  );
