// What is wrong with scenario.json, in words: which value, what may stand there, and on which line.
// Must not know: what a scenario is.
import type * as z from 'zod/mini';
import { nearest } from './tagWords.ts';

type Issue = z.core.$ZodIssue;
type Said = { message: string; mend: string };

const SHAPES: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'values in { }',
  record: 'values in { }',
};

/** What stands at a path of the JSON; undefined where nothing does. */
const valueAt = (foreign: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    foreign,
  );

const notOneOf = (value: unknown, values: readonly string[]): Said => {
  const near = nearest(String(value), values);
  const mend = near === undefined ? `use one of: ${values.join(', ')}.` : `did you mean "${near}"?`;
  return { message: `${JSON.stringify(value)} means nothing here`, mend };
};

const strange = (keys: readonly string[], known: readonly string[]): Said => {
  const near = nearest(keys[0] ?? '', known);
  const mend = near === undefined ? 'take it out.' : `did you mean "${near}"?`;
  return { message: `"${keys.join('", "')}" means nothing here`, mend };
};

const tooFew = (minimum: number | bigint, origin: string): Said => {
  if (origin === 'string') return { message: 'nothing is written here', mend: 'write it.' };
  return origin === 'array'
    ? { message: `there are fewer than ${minimum} here`, mend: `write ${minimum} or more.` }
    : { message: `the number is too small`, mend: `use ${minimum} or more.` };
};

const found = (issue: Issue, value: unknown, known: readonly string[]): Said => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return strange(issue.keys, known);
    case 'invalid_value':
      return notOneOf(value, issue.values.map(String));
    case 'invalid_type': {
      const shape = SHAPES[issue.expected] ?? issue.expected;
      return { message: `this is not ${shape}`, mend: `write ${shape}.` };
    }
    case 'too_small':
      return tooFew(issue.minimum, issue.origin);
    case 'too_big':
      return { message: 'this is too much', mend: `use ${issue.maximum} at most.` };
    case 'invalid_key':
      return {
        message: issue.issues[0]?.message ?? 'the name is wrong',
        mend: 'correct the name.',
      };
    default:
      return { message: issue.message, mend: 'correct the value.' };
  }
};

/** `known` are the names that may stand at the top. */
export const scenarioWords = (issue: Issue, foreign: unknown, known: readonly string[]): Said => {
  const { path } = issue;
  const value = valueAt(foreign, path);
  const where = path.join('.') || 'scenario.json';
  const missing = value === undefined && path.length > 0;
  const top = path.length === 0 ? known : [];
  const { message, mend } = missing
    ? { message: 'is missing', mend: 'write it; `npm run story -- new` lays an example.' }
    : found(issue, value, top);
  return { message: missing ? `"${where}" ${message}.` : `${where}: ${message}.`, mend };
};
