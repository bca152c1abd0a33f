// A play record as one line: fit for an address, with a version in front and a checksum behind.
// Must not know: addresses, stores, whether the story still exists.
import { checksumOf } from './checksum.ts';
import type { Intent, PlayRecord } from './playRecord.ts';
import { type Result, err, ok } from './result.ts';
import { escaped, unescaped } from './textEscape.ts';
import { type TextFormError, textFormError } from './textFormError.ts';

const LETTERS: Readonly<Record<Intent, string>> = { inclined: 'i', undecided: 'u', leaving: 'l' };
const INTENT_OF = new Map(
  (Object.entries(LETTERS) as [Intent, string][]).map(([intent, letter]) => [letter, intent]),
);

/** More than any record of any story; longer texts are refused unread. */
const LONGEST = 16384;
const ID = /^[bcdfghjkmnpqrstvwxz2-9]{4}$/;

/** Ids run on without a mark between them; anything else, as `skip:<scene>`, stands between two `_`. */
const decisionText = (decision: string): string =>
  ID.test(decision) ? decision : `_${escaped(decision)}_`;

const givenText = (given: PlayRecord['given']): string =>
  given ? `_${Object.entries(given).flat().map(escaped).join('_')}` : '';

const bodyOf = (record: PlayRecord): string =>
  [
    `g${record.format}`,
    escaped(record.scenario),
    record.story,
    LETTERS[record.intent] + record.seed.toString(36),
    record.dealt.toString(36),
    givenText(record.given),
    record.decisions.map(decisionText).join(''),
  ].join('.');

/** `g1.<scenario>.<story>.<intent and seed>.<dealt>.<given>.<decisions>.<checksum>`, of A-Z a-z 0-9 - . _ ~ alone. */
export const makeText = (record: PlayRecord): string => {
  const body = bodyOf(record);
  return `${body}.${checksumOf(body)}`;
};

/** The record of a text that `makeText` made; anything else is a named error, and nothing is guessed. */
export const parseText = (text: string): Result<PlayRecord, TextFormError> => {
  const fault = faultIn(text);
  if (fault) return err(textFormError(fault));
  const record = recordIn(text.split('.'));
  return record && makeText(record) === text ? ok(record) : err(textFormError('impossible'));
};

const faultIn = (text: string): TextFormError['code'] | undefined => {
  if (text === '') return 'empty';
  if (text.length > LONGEST) return 'too-long';
  const version = /^g([0-9]+)\./.exec(text)?.[1];
  if (version === undefined || !/^[A-Za-z0-9._~-]+$/.test(text)) return 'not-a-record';
  if (version !== '1') return 'other-format';
  const cut = text.lastIndexOf('.');
  return checksumOf(text.slice(0, cut)) === text.slice(cut + 1) ? undefined : 'damaged';
};

const recordIn = (fields: readonly string[]): PlayRecord | undefined => {
  const [, place = '', story = '', start = '', dealtText = '', handed = '', taken = ''] = fields;
  const scenario = unescaped(place);
  const intent = INTENT_OF.get(start.slice(0, 1));
  const decisions = decisionsIn(taken);
  const given = givenIn(handed);
  if (fields.length !== 8 || !scenario || !intent || !decisions || !given) return undefined;
  const seed = parseInt(start.slice(1), 36);
  const dealt = parseInt(dealtText, 36);
  if (!isStory(story) || !isUint32(seed) || !(dealt <= decisions.length)) return undefined;
  return { format: 1, scenario, story, intent, seed, dealt, ...given, decisions };
};

const isStory = (text: string): boolean => /^[0-9a-f]{12}$/.test(text);

const isUint32 = (x: number): boolean => x >= 0 && x <= 0xffffffff;

/** `{}` when nothing was handed in, undefined when the text is wrong. */
const givenIn = (text: string): Pick<PlayRecord, 'given'> | undefined => {
  if (text === '') return {};
  const parts = text === '_' ? [] : text.slice(1).split('_').map(unescaped);
  if (!text.startsWith('_') || parts.length % 2 > 0) return undefined;
  const entries: [string, string][] = [];
  for (let place = 0; place < parts.length; place += 2) {
    entries.push([parts[place] ?? '', parts[place + 1] ?? '']);
  }
  return { given: Object.fromEntries(entries) };
};

const decisionsIn = (text: string): string[] | undefined => {
  const pieces = text.match(/_[^_]*_|[^_]{4}/g) ?? [];
  const decisions = pieces.map((piece) =>
    piece.startsWith('_') ? unescaped(piece.slice(1, -1)) : piece,
  );
  const whole = decisions.filter((decision) => decision !== undefined);
  return pieces.join('') === text && whole.length === pieces.length ? whole : undefined;
};
