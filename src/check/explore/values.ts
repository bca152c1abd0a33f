// Values of ink as texts: two values have the same text when the story cannot tell them apart.
// Must not know: which fact a value belongs to.
import type { InkValue } from '#story/inkInside';
import { passes, type Reading } from './reading.ts';

const texts = new WeakMap<InkValue, string>();

const make = (value: InkValue): string => {
  const type = 'valueType' in value ? String(value.valueType) : '';
  const context = 'contextIndex' in value ? String(value.contextIndex) : '';
  return `${type}${context}:${value.value instanceof Map ? listText(value.value) : value.toString()}`;
};

/** A value with its type, since 1 and true and 1.0 are told apart. ink never changes a value in place. */
export const valueText = (value: InkValue | undefined): string => {
  if (!value) return '';
  const known = texts.get(value) ?? make(value);
  texts.set(value, known);
  return known;
};

const listText = (list: ReadonlyMap<unknown, unknown>): string => {
  const origins = 'originNames' in list ? String(list.originNames) : '';
  return `${[...list.keys()].map(String).sort().join(',')}<${origins}`;
};

export const counted = (count: number, reading: Reading): string => {
  if (reading.kind === 'least') return String(Math.min(count, reading.least));
  return String(reading.kind === 'cycle' ? count % reading.cycle : count);
};

/** A variable's value as one kind of reader sees it. */
export const seen = (value: InkValue | undefined, reading: Reading): string => {
  const inner = value?.value;
  // a list that is handed on is not left as it is
  if (reading.kind === 'copied') return inner instanceof Map ? valueText(value) : '';
  if (reading.kind === 'test') return String(passes(inner, reading) ?? valueText(value));
  if (typeof inner !== 'number' && typeof inner !== 'boolean') return valueText(value);
  if (reading.kind === 'truth') return String(Boolean(inner));
  const whole = typeof inner === 'number' && Number.isInteger(inner);
  return reading.kind === 'least' && whole ? counted(inner, reading) : valueText(value);
};
