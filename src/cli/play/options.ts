// What stands behind `play` on the command line → where to begin. Every mistake is one plain sentence.
// Must not know: files, or how a talk is played.
import { parseArgs } from 'node:util';
import { INTENTS, type Intent } from '#domain/playRecord';
import { err, ok, type Result } from '#domain/result';

export type PlayOptions = {
  paths: readonly string[];
  seed: number;
  intent?: Intent;
  /** a plan file to begin with */
  plan?: string;
  /** the text form of a record to begin with */
  record?: string;
};

export const PLAY_USAGE = 'play <folder> [--seed n] [--intent x] [--plan file] [--record text]';

const MOST_SEED = 2 ** 32 - 1;

const seedFrom = (text: string): number | undefined =>
  /^\d{1,10}$/.test(text) && Number(text) <= MOST_SEED ? Number(text) : undefined;

const parsed = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      intent: { type: 'string' },
      plan: { type: 'string' },
      record: { type: 'string' },
    },
  });

const without = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).split('. ')[0] ?? '';

/** The seed is 1 when none is named, so that the same call shows the same order. */
export const playOptions = (args: readonly string[]): Result<PlayOptions, string> => {
  let found: ReturnType<typeof parsed>;
  try {
    found = parsed(args);
  } catch (thrown) {
    return err(`${without(thrown)}. Usage: ${PLAY_USAGE}`);
  }
  const { values, positionals } = found;
  const seed = seedFrom(values.seed ?? '1');
  if (seed === undefined) return err(`--seed takes a whole number from 0 to ${MOST_SEED}.`);
  const intent = INTENTS.find((one) => one === values.intent);
  if (values.intent !== undefined && !intent)
    return err(`--intent takes one of: ${INTENTS.join(', ')}.`);
  const { plan, record } = values;
  if (plan !== undefined && record !== undefined)
    return err('Begin with a plan or with a record, not with both.');
  return ok({
    paths: positionals,
    seed,
    ...(intent && { intent }),
    ...(plan !== undefined && { plan }),
    ...(record !== undefined && { record }),
  });
};
