// Counts pieces of work that go on side by side, for a progress that only ever grows.
// Must not know: what is fetched.

/** Waits for all; after each that is done, `tell` hears the share, 0..1. Rejects like the first that fails. */
export async function together<T extends readonly unknown[]>(
  pieces: { readonly [K in keyof T]: Promise<T[K]> },
  tell: (share: number) => void,
): Promise<T> {
  let done = 0;
  const counted = pieces.map(async (piece) => {
    const value: unknown = await piece;
    done += 1;
    tell(done / pieces.length);
    return value;
  });
  return (await Promise.all(counted)) as unknown as T;
}
