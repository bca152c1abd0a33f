// For each principle the decision, among the story's plans, at which it is most at stake.
// Must not know: files. The same plans give the same moments.
import type { Choice } from '#domain/choice';
import type { Companion, PlayableMoment } from '#domain/companion';
import type { Line } from '#domain/line';
import { sceneNamed } from '#domain/naming';
import { type PlayRecord, cutAt } from '#domain/playRecord';
import { PRINCIPLE_IDS, type PrincipleId } from '#domain/principle';
import type { Scenario } from '#domain/scenario';
import { sizeOf } from '#domain/swing';
import { makeText } from '#domain/textForm';
import type { Turn } from '#domain/turn';
import type { StoryFile } from '#story/storyFile';
import { Talk } from '#story/talk';

/** A decision of a plan with the line just before it. */
type Spot = { record: PlayRecord; turn: Turn; line: Line };

const spotsOf = (story: StoryFile, record: PlayRecord): Spot[] => {
  const talk = new Talk(story, record);
  const spots: Spot[] = [];
  for (const [at, decision] of record.decisions.entries()) {
    // a plan that the story has left behind is told by the tests of the plans
    if (!talk.offers(decision)) break;
    const line = talk.beats.at(-1)?.told.at(-1)?.line;
    talk.decide(decision);
    const turn = talk.turns[at];
    if (turn?.taken && line) spots.push({ record: cutAt(record, at), turn, line });
  }
  return spots;
};

const names = (side: 'shows' | 'misses', id: PrincipleId) => (choice: Choice) =>
  choice[side].includes(id);

/** A real question has an option that shows the principle and one that misses it; then what moves more is more at stake. */
const weightOf = ({ turn }: Spot, id: PrincipleId): number => {
  if (!turn.offered.some(names('shows', id))) return -1;
  const dilemma = turn.offered.some(names('misses', id)) ? 1_000_000 : 0;
  return dilemma + sizeOf(turn.effects);
};

const bestFor = (spots: readonly Spot[], id: PrincipleId): Spot | undefined => {
  let best: Spot | undefined;
  for (const spot of spots) if (weightOf(spot, id) > (best ? weightOf(best, id) : -1)) best = spot;
  return best;
};

const speakerOf = ({ cast }: Scenario, { speaker }: Line): Pick<PlayableMoment, 'speaker'> => {
  const person = cast.find(({ id }) => id === speaker);
  return person ? { speaker: person.called } : {};
};

const momentOf = ({ scenario }: StoryFile, { record, turn, line }: Spot): PlayableMoment => ({
  record: makeText({ ...record, dealt: record.decisions.length }),
  scene: sceneNamed(scenario, turn.scene),
  line: line.text,
  ...speakerOf(scenario, line),
});

/** `records`: whole playthroughs; each counts as far as the story follows it. */
export const momentsOf = (
  story: StoryFile,
  records: readonly PlayRecord[],
): Companion['moments'] => {
  const spots = records.flatMap((record) => spotsOf(story, record));
  const moments: Partial<Record<PrincipleId, PlayableMoment>> = {};
  for (const id of PRINCIPLE_IDS) {
    const best = bestFor(spots, id);
    if (best) moments[id] = momentOf(story, best);
  }
  return moments;
};
