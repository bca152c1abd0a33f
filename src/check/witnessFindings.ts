// What the search for witnesses found wrong, with the play that shows it, and what it did not find at all.
// Must not know: how it searched.
import type { Scenario } from '#domain/scenario';
import { type Finding, finding } from './finding.ts';
import { type Playable, packed } from './play/packedGraph.ts';
import type { Mark } from './play/swiftMarks.ts';
import type { Witnesses } from './witness.ts';
import { Places, type Source } from './witnessPlaces.ts';

type Mismatch = Witnesses['mismatches'][number];

const familiesOf = ({ ends }: Scenario, end: string): string =>
  ends.find(({ id }) => id === end)?.families.join(' and ') ?? 'none';

const mismatch = (
  { end, family, early, witness }: Mismatch,
  places: Places,
  scenario: Scenario,
): Finding => {
  const mapped = scenario.ends.find(({ id }) => id === end)?.families.includes(family) ?? false;
  const said = mapped
    ? `The end ${end} comes before the last scene with the family ${family}.`
    : `The end ${end} is reached with the family ${family}; scenario.json names ${familiesOf(scenario, end)} for it.`;
  const mend =
    mapped && early
      ? 'let only rupture, honest-parting and stop-for-safety end a story early.'
      : `divert by family before this end, or add ${family} to its families.`;
  const more = { witness: [...witness.decisions] };
  return finding(
    'ending-mismatch',
    places.end(end),
    `${said} Partner: ${witness.intent}.`,
    mend,
    more,
  );
};

const neverDue = (
  { promise, scene, witness }: Witnesses['openPromises'][number],
  places: Places,
): Finding =>
  finding(
    'promise-never-due',
    places.promise(promise),
    `The promise ${promise} is open in ${scene}, and nothing becomes of it there. Partner: ${witness.intent}.`,
    `let every path through ${scene} keep, break or renegotiate it.`,
    { witness: [...witness.decisions] },
  );

const LOOSEN = 'loosen the condition before it, or take it out.';

const never = (place: { file: string; line: number }, what: string, mend = LOOSEN): Finding =>
  finding('not-witnessed', place, `No play was found ${what}.`, mend);

/** Lines that stand one behind the other are told as one finding. */
const stretches = (lines: readonly string[], places: Places): Finding[] => {
  const sorted = [...lines].sort((a, b) => places.order(a) - places.order(b));
  const starts = sorted.filter(
    (line, at) => at === 0 || places.order(line) - places.order(sorted[at - 1] ?? '') > 1,
  );
  return starts.map((line, at) => {
    const from = sorted.indexOf(line);
    const next = starts[at + 1];
    const count = (next === undefined ? sorted.length : sorted.indexOf(next)) - from;
    const which = count === 1 ? 'this line' : `these ${count} lines`;
    return never(places.line(line), `that tells ${which}: "${line}"`);
  });
};

const unwitnessed = (mark: Mark, places: Places, id: (choice: number) => string): Finding[] => {
  if (mark.kind === 'choice')
    return [never(places.choice(id(mark.choice)), 'in which this option is on offer')];
  if (mark.kind === 'reached')
    return [never(places.end(mark.end), `that ends in ${mark.end}`, 'widen what leads here.')];
  if (mark.kind === 'promise')
    return [
      never(places.promise(mark.promise), `in which ${mark.promise} meets its ${mark.settling}`),
    ];
  return [];
};

/** `source`: the places of the compiled story. Faults on the way are for whoever reports the structure. */
export const witnessFindings = (
  witnesses: Witnesses,
  graph: Playable,
  scenario: Scenario,
  source: Source,
): Finding[] => {
  const { choices, lines } = packed(graph);
  const places = new Places(source);
  const untold = witnesses.unwitnessed.flatMap((mark) =>
    mark.kind === 'line' ? [lines[mark.line] ?? ''] : [],
  );
  return [
    ...witnesses.mismatches.map((one) => mismatch(one, places, scenario)),
    ...witnesses.openPromises.map((one) => neverDue(one, places)),
    ...witnesses.unwitnessed.flatMap((mark) =>
      unwitnessed(mark, places, (choice) => choices[choice]?.id ?? ''),
    ),
    ...stretches(untold, places),
  ];
};
