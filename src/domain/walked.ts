// Every decision of a talk as the list of turns tells it.
// Must not know: which of them mattered most.
import { safetyBand, trustBand } from './band.ts';
import type { Choice } from './choice.ts';
import type { Walked } from './debriefTypes.ts';
import { isSpoken, principleNamed, sceneNamed } from './naming.ts';
import type { Scenario } from './scenario.ts';
import type { Turn } from './turn.ts';

type Words = Pick<Walked, 'said' | 'spoken' | 'meant' | 'heard'>;

const wordsOf = ({ text, meant, heard }: Choice): Words => ({
  said: text,
  spoken: isSpoken(text),
  ...(meant === undefined ? {} : { meant }),
  heard,
});

export const walkedOf = (turn: Turn, scenario: Scenario): Walked => {
  const { taken, skipped, after } = turn;
  return {
    turn: turn.index,
    scene: sceneNamed(scenario, turn.scene),
    dealt: turn.dealt,
    ...(skipped === undefined ? {} : { skipped: sceneNamed(scenario, skipped) }),
    ...(taken ? wordsOf(taken) : {}),
    shows: (taken?.shows ?? []).map(principleNamed),
    misses: (taken?.misses ?? []).map(principleNamed),
    because: turn.effects.find(({ cause }) => cause === taken?.move)?.because ?? [],
    after: { trust: trustBand(after), safety: safetyBand(after) },
  };
};
