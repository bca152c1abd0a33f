// Variables that the story declares and never reads, or never changes.
// Must not know: values. Variables that the host writes are never told here (rulings).
import { namedPart, partOf } from '../explore/program.ts';
import { type Finding, finding } from '../finding.ts';
import { HOST_NAMES } from '../graph.ts';
import type { Proven, StructureRule } from './proven.ts';

type Use = { read: ReadonlySet<string>; written: ReadonlySet<string> };

const usesIn = ({ explored }: Proven): Use => {
  const [read, written] = [new Set<string>(), new Set<string>()];
  for (const { path, items } of explored.reasoned.program.boxes) {
    if (path === 'global decl') continue;
    for (const item of items) {
      for (const key of ['VAR?', '^var']) read.add(namedPart(item, key));
      if (partOf(item, 'var') === true)
        for (const key of ['->', '->t->', 'f()']) read.add(namedPart(item, key));
      // what is handed over by reference may be written there
      for (const key of ['VAR=', '^var']) written.add(namedPart(item, key));
    }
  }
  return { read, written };
};

type Declared = { name: string; file: string; line: number };

const VAR = /^[ \t]*VAR[ \t]+([\p{L}\p{N}_]+)/u;

const declaredIn = (sources: ReadonlyMap<string, string>): Declared[] =>
  [...sources].flatMap(([file, text]) =>
    text.split('\n').flatMap((row, at) => {
      const name = VAR.exec(row)?.[1];
      return name === undefined ? [] : [{ name, file, line: at + 1 }];
    }),
  );

const judge = ({ name, file, line }: Declared, { read, written }: Use): Finding[] => {
  const place = { file, line };
  const [isRead, isWritten] = [read.has(name), written.has(name)];
  if (isRead && isWritten) return [];
  if (isRead)
    return [
      finding(
        'unused-variable',
        place,
        `The variable ${name} is read and never changed.`,
        'change it somewhere, or write CONST in place of VAR.',
      ),
    ];
  const message = isWritten
    ? `The variable ${name} is set and never read.`
    : `The variable ${name} is never used.`;
  return [finding('unused-variable', place, message, 'read it somewhere, or take it out.')];
};

export const unusedVariables: StructureRule = (proven) => {
  const use = usesIn(proven);
  const host = new Set<string>(proven.house ? HOST_NAMES : []);
  return declaredIn(proven.compiled.sources)
    .filter(({ name }) => !host.has(name))
    .flatMap((one) => judge(one, use));
};
