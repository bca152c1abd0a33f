// One chunk for all that the library page loads: many small ones compress worse, and each costs a request.
// Must not know: what stands in it; it follows the static imports of the entry.

type Context = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

const reachedFrom = (entry: string, { getModuleInfo }: Context): ReadonlySet<string> => {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(getModuleInfo(id)?.importedIds ?? []));
  }
  reached.delete(entry);
  return reached;
};

/** A group for Rolldown's code splitting. `entry` is an absolute path. */
export const firstLoadOf = (entry: string) => {
  let first: ReadonlySet<string> | undefined;
  return {
    name: (id: string, context: Context): string | null => {
      first ??= reachedFrom(entry, context);
      return first.has(id) ? 'first' : null;
    },
  };
};
