// A story as it is shipped and fetched: compiled ink, the scenario, and the hash that a record names.
// Must not know: the compiler.
import * as z from 'zod/mini';
import { err, ok, type Result } from '#domain/result';
import type { Scenario } from '#domain/scenario';
import { parseScenario } from './scenarioFile.ts';
import type { StoryProblem } from './storyFault.ts';

export type StoryFile = {
  format: 1;
  id: string;
  /** 12 hex */
  hash: string;
  /** BCP 47; absent for the language that it was written in */
  language?: string;
  scenario: Scenario;
  ink: unknown;
};

const Shipped = z.object({
  format: z.literal(1),
  id: z.string(),
  hash: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  language: z.optional(z.string()),
  /** the text of scenario.json as a value */
  scenario: z.unknown(),
  ink: z.looseObject({ inkVersion: z.number() }),
});

const UNREADABLE: StoryProblem = {
  rule: 'scenario-file',
  message: 'This is not a story of ours, or it arrived damaged.',
  mend: 'load the page again.',
};

/** What was fetched, as a value, → a StoryFile. */
export const parseStoryFile = (foreign: unknown): Result<StoryFile, StoryProblem[]> => {
  const shipped = Shipped.safeParse(foreign);
  if (!shipped.success) return err([UNREADABLE]);
  const { format, id, hash, language, scenario, ink } = shipped.data;
  const parsed = parseScenario(id, scenario);
  if (!parsed.ok) return parsed;
  const story = { format, id, hash, ink, scenario: parsed.value };
  return ok(language === undefined ? story : { ...story, language });
};
