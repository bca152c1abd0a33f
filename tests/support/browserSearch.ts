// Finds the first browser that really works, asking one place after the other and none before its turn.
// Must not know: which places there are, or how a browser is tried.

/** What a launch needs. No path means Playwright's own installed browser. */
export type Launch = { executablePath?: string; env?: Record<string, string> };
export type Candidate = { name: string; launch: Launch };

/** One place to look. `candidates` may unpack or download, so it is called only in its turn. */
export type Place = { name: string; candidates: () => Promise<readonly Candidate[]> };

/** Tries a candidate; answers with what is wrong with it, or with nothing. */
export type Trial = (launch: Launch) => Promise<string | undefined>;

const sentence = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0] ?? '';

const looked = async (place: Place, notes: string[]): Promise<readonly Candidate[]> => {
  try {
    const found = await place.candidates();
    if (found.length === 0) notes.push(`${place.name}: none`);
    return found;
  } catch (thrown) {
    notes.push(`${place.name}: ${sentence(thrown)}`);
    return [];
  }
};

/** The first working candidate. Rejects with every place and why it would not do. */
export const searchBrowser = async (
  places: readonly Place[],
  trial: Trial,
  install: string,
): Promise<Candidate> => {
  const notes: string[] = [];
  for (const place of places) {
    for (const candidate of await looked(place, notes)) {
      const wrong = await trial(candidate.launch);
      if (wrong === undefined) return candidate;
      notes.push(`${candidate.name}: ${wrong}`);
    }
  }
  const list = notes.map((note) => `  - ${note}`).join('\n');
  throw new Error(`No browser with WebGL was found.\n${list}\nInstall one with: ${install}`);
};
