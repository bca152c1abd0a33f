// One chunk for all that the library waits for: many small ones compress worse, and each costs a request.
// Must not know: what stands in it; it follows the static imports of the entry.
import path from 'node:path';
import type { Plugin } from 'vite';

type Graph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

const reachedFrom = (entry: string, graph: Graph): ReadonlySet<string> => {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
};

/** A group for Rolldown's code splitting. `entry` is an absolute path. */
const firstLoadOf = (entry: string) => {
  let first: ReadonlySet<string> | undefined;
  return {
    debugName: 'first',
    name: (id: string, graph: Graph): string | null => {
      first ??= reachedFrom(entry, graph);
      return first.has(id) && id !== entry ? 'first' : null;
    },
  };
};

/** `entry` is the library's first module, from the project's root. */
export const groundworkFirstLoad = (entry: string): Plugin => ({
  name: 'groundwork-first-load',
  apply: 'build',
  config: ({ root = process.cwd() }) => ({
    build: {
      rolldownOptions: {
        output: { codeSplitting: { groups: [firstLoadOf(path.resolve(root, entry))] } },
      },
    },
  }),
});
