// Branches, arms of sequences and lines that no way through the story runs, inside knots that are reached.
// Must not know: knots never reached and options never offered, which are told by themselves.
import type { Box, Program } from '../explore/program.ts';
import { namedPart, partOf } from '../explore/program.ts';
import { type Finding, finding } from '../finding.ts';
import { unreachedEnds } from './endings.ts';
import { placeOf, type Proven, type StructureRule, witnessNear } from './proven.ts';
import { enteredIn, sectionsOf } from './trodden.ts';

const DOES = ['VAR=', 'f()', 'x()', '->t->'];
const textIn = (item: unknown): string =>
  typeof item === 'string' && item.startsWith('^') ? item.slice(1).trim() : '';

/** Something a writer wrote, and not only ink's own housekeeping. */
const isWritten = (item: unknown, knots: ReadonlySet<string>): boolean =>
  textIn(item) !== '' ||
  DOES.some((key) => partOf(item, key) !== undefined) ||
  knots.has(String(partOf(item, '->')));

type Missed = { path: string; text: string };

/** The first thing written in a box or in what it holds. */
const firstIn = (program: Program, box: Box, knots: ReadonlySet<string>): Missed | undefined => {
  for (const [index, item] of box.items.entries()) {
    if (isWritten(item, knots)) return { path: `${box.path}.${index}`, text: textIn(item) };
    const inner = program.boxes[box.inner.get(index) ?? -1];
    const found = inner && firstIn(program, inner, knots);
    if (found) return found;
  }
  for (const id of box.named.values()) {
    const inner = program.boxes[id];
    const found = inner && inner.at < 0 ? firstIn(program, inner, knots) : undefined;
    if (found) return found;
  }
  return undefined;
};

/** What follows an option, and its text, is run when the option is; its gather when a way leads there. */
const isOptionPart = (box: Box, program: Program): boolean => {
  const name = box.path.split('.').at(-1) ?? '';
  const parent = program.boxes[box.parent];
  const taken = parent?.items.some((item) => namedPart(item, '*').endsWith(name));
  return /^\$r\d?$/.test(name) || name === 's' || /^c-\d+$/.test(name) || taken === true;
};

class Search {
  private readonly program: Program;
  private readonly entered: ReadonlySet<string>;
  private readonly sections: ReadonlySet<string>;
  private readonly run: ReadonlyMap<string, unknown>;
  readonly missed: Missed[] = [];

  constructor(proven: Proven) {
    this.program = proven.explored.reasoned.program;
    this.entered = enteredIn(proven);
    this.sections = new Set(sectionsOf(proven).map(({ box }) => box.path));
    this.run = proven.explored.trail.run;
  }

  /** Looks into a box that was entered. */
  visit(box: Box): void {
    this.visitItems(box);
    for (const id of new Set([...box.inner.values(), ...box.named.values()])) {
      const inner = this.program.boxes[id];
      if (!inner || inner.path === 'global decl') continue;
      if (this.entered.has(inner.path)) this.visit(inner);
      else if (!this.sections.has(inner.path) && !isOptionPart(inner, this.program)) {
        const found = firstIn(this.program, inner, this.sections);
        if (found) this.missed.push(found);
      }
    }
  }

  /** Lines behind the point where every way leaves the box: the first of each row. */
  private visitItems(box: Box): void {
    let inside = false;
    box.items.forEach((item, index) => {
      const path = box.path === '' ? String(index) : `${box.path}.${index}`;
      const missed = textIn(item) !== '' && !this.run.has(path);
      if (missed && !inside) this.missed.push({ path, text: textIn(item) });
      inside = missed || (inside && !this.run.has(path));
    });
  }
}

/** The box in which something stands. */
const boxOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));

/** Only an ending that is never reached stands there, or lies in the knot that it diverts to: that is told by itself. */
const leadsToEnd = (proven: Proven, path: string): boolean => {
  const ends = unreachedEnds(proven);
  const box = boxOf(path);
  const item = proven.explored.reasoned.program.boxes.find((one) => one.path === box)?.items[
    Number(path.slice(box.length + 1))
  ];
  const knot = namedPart(item, '->');
  return ends.some((end) => boxOf(end) === box || (knot !== '' && end.startsWith(`${knot}.`)));
};

const say = (proven: Proven, { path, text }: Missed): Finding =>
  finding(
    'never-run',
    placeOf(proven, path),
    text === '' ? 'This branch is never run.' : `This is never told: "${text}"`,
    'correct the condition that leads here, or take it out.',
    witnessNear(proven, path),
  );

export const neverRun: StructureRule = (proven) => {
  const [root] = proven.explored.reasoned.program.boxes;
  if (!proven.whole || !root) return [];
  const search = new Search(proven);
  search.visit(root);
  const missed = search.missed.filter(({ path }) => !leadsToEnd(proven, path));
  const byPlace = new Map(
    missed.map((one) => [JSON.stringify(placeOf(proven, one.path)), one] as const).reverse(),
  );
  return [...byPlace.values()].reverse().map((one) => say(proven, one));
};
