// What only a device has: its clock, its chance, and names that nobody else has given.
// Must not know: what they are for.

/** Milliseconds since 1970. */
export const now = (): number => Date.now();

export const uint32 = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** No `randomUUID`: it is not there over plain HTTP. */
export const localId = (): string => `${uint32().toString(36)}${uint32().toString(36)}`;
