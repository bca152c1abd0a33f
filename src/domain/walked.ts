// Every decision of a talk as the list of turns tells it, with the lines that led up to it.
// Must not know: which of them mattered most, nor anything that came after.
import { bandsOf } from './bands.ts';
import type { Choice } from './choice.ts';
import type { Debrief, NotTaken, Walked } from './debriefTypes.ts';
import type { Line } from './line.ts';
import { isSpoken, principleNamed, sceneNamed } from './naming.ts';
import type { Scenario } from './scenario.ts';
import { passagesOf, promiseNamed } from './transcript.ts';
import type { Turn } from './turn.ts';

type Words = Pick<Walked, 'choice' | 'said' | 'spoken' | 'meant' | 'heard' | 'promise'>;

const wordsOf = ({ id, text, meant, heard, promise }: Choice, scenario: Scenario): Words => ({
  choice: id,
  said: text,
  spoken: isSpoken(text),
  ...(meant === undefined ? {} : { meant }),
  heard,
  ...(promise ? { promise: promiseNamed(promise, scenario) } : {}),
});

const notTakenOf = ({ id, text, meant, heard }: Choice): NotTaken => ({
  choice: id,
  text,
  spoken: isSpoken(text),
  ...(meant === undefined ? {} : { meant }),
  heard,
});

/** The lines told since the decision before, and the scene in which that one was taken. */
const linesBefore = (turns: readonly Turn[], at: number, opening: readonly Line[]) => {
  const earlier = turns[at - 1];
  return earlier
    ? { lines: earlier.lines, scene: earlier.scene }
    : { lines: at === 0 ? opening : [], scene: '' };
};

const walkedOf = (turn: Turn, scenario: Scenario): Omit<Walked, 'before'> => {
  const { taken, skipped, after, offered } = turn;
  return {
    turn: turn.index,
    scene: sceneNamed(scenario, turn.scene),
    dealt: turn.dealt,
    ...(skipped === undefined ? {} : { skipped: sceneNamed(scenario, skipped) }),
    ...(taken ? wordsOf(taken, scenario) : {}),
    notTaken: taken ? offered.filter(({ id }) => id !== taken.id).map(notTakenOf) : [],
    shows: (taken?.shows ?? []).map((id) => principleNamed(id, scenario)),
    misses: (taken?.misses ?? []).map((id) => principleNamed(id, scenario)),
    because: turn.effects.find(({ cause }) => cause === taken?.move)?.because ?? [],
    after: bandsOf(after),
  };
};

/** `opening` is what was told before the first decision. */
export const transcriptOf = (
  turns: readonly Turn[],
  scenario: Scenario,
  opening: readonly Line[],
): Pick<Debrief, 'walked' | 'closing'> => {
  const before = (at: number) => {
    const { lines, scene } = linesBefore(turns, at, opening);
    return passagesOf(lines, scene, scenario);
  };
  return {
    walked: turns.map((turn, at) => ({ ...walkedOf(turn, scenario), before: before(at) })),
    closing: before(turns.length),
  };
};
