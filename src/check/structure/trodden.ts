// Which boxes of the compiled story were ever entered, and which are knots, stitches or parts of them.
// Must not know: what follows from it.
import type { Box, Program } from '../explore/program.ts';
import type { Proven } from './proven.ts';

/** Paths that were run, and everything that holds them. */
export const enteredIn = ({ explored }: Proven): ReadonlySet<string> => {
  const entered = new Set<string>();
  for (const path of explored.trail.run.keys())
    for (let at = path; at !== '' && !entered.has(at); ) {
      entered.add(at);
      at = at.slice(0, Math.max(0, at.lastIndexOf('.')));
    }
  return entered;
};

export type Section = { box: Box; kind: 'knot' | 'function' | 'stitch'; name: string };

const KNOT = /^[ \t]*={2,}[ \t]*(function[ \t]+)?([\p{L}\p{N}_]+)/gmu;
const STITCH = /^[ \t]*=[ \t]*([\p{L}\p{N}_]+)/gmu;

type Named = { functions: ReadonlySet<string>; stitches: ReadonlySet<string> };

const namesIn = (sources: Iterable<string>): Named => {
  const [functions, stitches] = [new Set<string>(), new Set<string>()];
  for (const text of sources) {
    for (const [, isFunction, name] of text.matchAll(KNOT))
      if (isFunction && name) functions.add(name);
    for (const [, name] of text.matchAll(STITCH)) if (name) stitches.add(name);
  }
  return { functions, stitches };
};

const namedIn = (program: Program, box: Box | undefined): Box[] =>
  [...(box?.named.values() ?? [])].flatMap((id) => program.boxes[id] ?? []);

/** Every knot, function and stitch of the story, in the order of the compiled story. */
export const sectionsOf = ({ explored, compiled }: Proven): Section[] => {
  const { program } = explored.reasoned;
  const { functions, stitches } = namesIn(compiled.sources.values());
  const knots = namedIn(program, program.boxes[0]).filter(
    ({ path, at }) => at < 0 && path !== 'global decl',
  );
  return knots.flatMap((box): Section[] => [
    { box, kind: functions.has(box.path) ? 'function' : 'knot', name: box.path },
    ...namedIn(program, box)
      .filter(({ path }) => stitches.has(path.slice(box.path.length + 1)))
      .map((stitch): Section => ({ box: stitch, kind: 'stitch', name: stitch.path })),
  ]);
};
