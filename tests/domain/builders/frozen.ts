// Deep freezing, so that a function that changes its input throws.
// Must not know: what it freezes.

export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
};
