// The up to three decisions that moved most, told as you said, you meant, they heard, with the why and the road not taken.
// Must not know: how they are laid out. Source: rulings, "Debrief".
import type { Choice } from './choice.ts';
import type { LedgerNote, TurningPoint } from './debriefTypes.ts';
import type { Effect } from './effect.ts';
import { ledgerNotesOf } from './ledgerNotes.ts';
import { MOVE_BASES } from './move.ts';
import { debriefWordsOf } from './debriefWords.ts';
import { endingPlace, isSpoken, principleNamed, sceneNamed } from './naming.ts';
import type { Premise, Scenario } from './scenario.ts';
import { strongerAt } from './strongerLine.ts';
import { settles, type Swing, sizeOf, swingsOf } from './swing.ts';
import type { Turn } from './turn.ts';
import { whyOf } from './why.ts';
import type { Told } from './wording.ts';

const MOST = 3;
const MOST_OF_A_KIND = 2;

type Taken = Swing & { taken: Choice };

export const kindOf = ({ misses }: Pick<Choice, 'misses'>): TurningPoint['kind'] =>
  misses.length > 0 ? 'missed' : 'shown';

const takenIn = (swing: Swing): Taken[] => {
  const { taken, dealt } = swing.turn;
  return taken && !dealt && swing.size > 0 ? [{ ...swing, taken }] : [];
};

/** The largest first, at most two of a kind; among equals the earlier; then told in the order of the talk. */
const chosen = (turns: readonly Turn[]): Taken[] => {
  const bySize = swingsOf(turns)
    .flatMap(takenIn)
    .sort((a, b) => b.size - a.size || a.turn.index - b.turn.index);
  const picked: Taken[] = [];
  for (const swing of bySize) {
    const alike = picked.filter((other) => kindOf(other.taken) === kindOf(swing.taken));
    if (picked.length < MOST && alike.length < MOST_OF_A_KIND) picked.push(swing);
  }
  return picked.sort((a, b) => a.turn.index - b.turn.index);
};

/** The single effect that moved most; the earlier among equals. */
const tellingOf = (effects: readonly Effect[]): Effect | undefined =>
  effects.toSorted((a, b) => sizeOf([b]) - sizeOf([a]))[0];

/** The promise whose settling moved most, as it stands in the ledger at the end. */
const promiseOf = (
  telling: Effect | undefined,
  ledger: readonly LedgerNote[],
): LedgerNote | undefined =>
  telling && settles(telling) ? ledger.find(({ id }) => id === telling.promise) : undefined;

const principleIn = ({ misses, shows }: Choice, scenario: Scenario) => {
  const id = misses[0] ?? shows[0];
  if (!id) throw new RangeError('an option names at least one principle that it shows or misses');
  const { paraphrase } = debriefWordsOf(scenario).principles[id];
  return { principle: principleNamed(id, scenario), paraphrase };
};

/** What every moment of one debrief is told from. */
type Telling = {
  scenario: Scenario;
  premise: Premise;
  ledger: readonly LedgerNote[];
  /** place of the ending among the scenario's */
  ending: number;
};

const wordsOf = ({ text, meant, heard }: Choice) => ({
  said: text,
  spoken: isSpoken(text),
  ...(meant === undefined ? {} : { meant }),
  heard,
});

const pointOf = ({ turn, taken, effects }: Taken, from: Telling, told: Told): TurningPoint => {
  const { scenario, premise, ledger, ending } = from;
  const effect = tellingOf(effects);
  const promise = promiseOf(effect, ledger);
  const isSound = promise !== undefined && kindOf(taken) === 'shown';
  const stronger = isSound ? undefined : strongerAt(turn, premise, scenario);
  return {
    turn: turn.index,
    choice: taken.id,
    scene: sceneNamed(scenario, turn.scene),
    kind: kindOf(taken),
    ...wordsOf(taken),
    ...principleIn(taken, scenario),
    facet: MOVE_BASES[taken.move].facet,
    why: whyOf({ taken, effect, promise, ending }, scenario, told),
    ...(stronger ? { stronger } : {}),
    ...(promise ? { promise } : {}),
  };
};

export const turningPointsOf = (
  turns: readonly Turn[],
  scenario: Scenario,
  premise: Premise,
  endId: string | undefined,
): TurningPoint[] => {
  const ledger = ledgerNotesOf(turns, scenario);
  const from = { scenario, premise, ledger, ending: endingPlace(scenario, endId) };
  const told: Told = new Set();
  return chosen(turns).map((swing) => pointOf(swing, from, told));
};
