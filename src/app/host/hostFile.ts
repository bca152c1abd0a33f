// What a host may set (assets/host.json), read field by field: a wrong one is named, and the usual one stands in its place.
// Must not know: where the text comes from, or what a setting changes.
import * as z from 'zod/mini';
import { HelpEntry } from './helpEntry.ts';

export type Host = {
  /** where *Leave now* leads; http or https */
  exit?: string;
  help: readonly HelpEntry[];
  /** ids of the scenarios shown, in this order; absent for all */
  scenarios?: readonly string[];
  /** for shared computers: nothing is kept unless a person says otherwise */
  keepNothing: boolean;
  /** the language to begin in, such as "es" */
  language?: string;
  /** whether the teaching view may be switched on */
  teachingView: boolean;
};

export const NO_HOST: Host = { help: [], keepNothing: false, teachingView: false };

const isWebAddress = (address: string): boolean =>
  URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol);

const FIELDS = {
  exit: z.string().check(z.refine(isWebAddress, 'must be an address with http or https')),
  scenarios: z.array(z.string().check(z.regex(/^[a-z0-9-]+$/, 'must be the id of a scenario'))),
  keepNothing: z.boolean(),
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag')),
  teachingView: z.boolean(),
} as const;

export type HostRead = {
  host: Host;
  /** one sentence a wrong field, by its name; for whoever hosts */
  faults: readonly string[];
};

type Issues = { issues: readonly { path: readonly PropertyKey[]; message: string }[] };

const sayFaults = (at: string, { issues }: Issues): string[] =>
  issues.map(({ path, message }) => {
    const where = [at, ...path.map(String)].join('.');
    return `host.json: "${where}" was left out: ${message}.`;
  });

const readEntries = (found: unknown): { help: HelpEntry[]; faults: string[] } => {
  if (found === undefined) return { help: [], faults: [] };
  if (!Array.isArray(found)) {
    return { help: [], faults: ['host.json: "help" was left out: must be a list.'] };
  }
  const read = found.map((entry: unknown) => HelpEntry.safeParse(entry));
  return {
    help: read.flatMap((one) => (one.success ? [one.data] : [])),
    faults: read.flatMap((one, at) => (one.success ? [] : sayFaults(`help.${at}`, one.error))),
  };
};

const unknownFields = (found: object): string[] =>
  Object.keys(found)
    .filter((name) => !(name in FIELDS) && name !== 'help')
    .map((name) => `host.json: "${name}" was left out: there is no such field.`);

const fieldsOf = (found: object): HostRead => {
  const { help, faults } = readEntries('help' in found ? found.help : undefined);
  const read: Record<string, unknown> = {};
  const wrong = [...unknownFields(found), ...faults];
  for (const [name, schema] of Object.entries(FIELDS)) {
    if (!Object.hasOwn(found, name)) continue;
    const one = schema.safeParse(Reflect.get(found, name));
    if (one.success) read[name] = one.data;
    else wrong.push(...sayFaults(name, one.error));
  }
  return { host: { ...NO_HOST, ...read, help }, faults: wrong };
};

/** Whatever stands there, a whole Host comes back. An empty text is an empty file. */
export const readHost = (text: string): HostRead => {
  try {
    const found: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
    if (typeof found === 'object' && found !== null && !Array.isArray(found))
      return fieldsOf(found);
  } catch {
    // told below, as for any other text that is no object
  }
  return { host: NO_HOST, faults: ['host.json is not a JSON object, so nothing in it counts.'] };
};
