// The scenarios that ship, as their files say.
// Must not know: their stories.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from '#story/scenarioFile';
import type { Scenario } from '#domain/scenario';

const FOLDER = join(import.meta.dirname, '../../stories');

export const bundledScenarios = (): Scenario[] =>
  readdirSync(FOLDER)
    .filter((id) => existsSync(join(FOLDER, id, 'scenario.json')))
    .map((id) => {
      const text = readFileSync(join(FOLDER, id, 'scenario.json'), 'utf8');
      const parsed = parseScenario(id, JSON.parse(text));
      if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.error)}`);
      return parsed.value;
    });
