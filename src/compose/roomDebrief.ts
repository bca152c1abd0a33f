// A group's debrief, joined: what the room's view tells of votes, and what the story tells of the road.
// Must not know: pages.
import { groupDebriefOf } from '#domain/groupDebrief';
import type { PlayRecord } from '#domain/playRecord';
import { cutAt } from '#domain/playRecord';
import { makeText } from '#domain/textForm';
import type { Turn } from '#domain/turn';
import type { GroupPage, GroupStep, RoomView } from '#ui/room/roomPorts';
import { playOf, questionsAt, type RoomStory } from './roomStories.ts';

const titleOf = ({ story }: RoomStory, scene: string): string =>
  story.scenario.scenes.find(({ id }) => id === scene)?.title ?? scene;

/** The options in the order in which the room saw them. */
const shownAt = (of: RoomStory, record: PlayRecord, turn: number) =>
  playOf(of, cutAt(record, turn)).moment.options.map(({ id, text }) => ({ id, text }));

const stepOf = (
  of: RoomStory,
  record: PlayRecord,
  earlier: readonly string[],
  { index, scene, taken, skipped }: Turn,
): GroupStep => {
  const options = shownAt(of, record, index);
  const before = options.find(({ id }) => id === earlier[index])?.text;
  return {
    scene: { id: scene, title: titleOf(of, scene) },
    options: taken ? options : [],
    ...(taken && { said: taken.text }),
    ...(skipped !== undefined && { skipped: titleOf(of, skipped) }),
    ...(before !== undefined && before !== taken?.text && { earlier: before }),
    questions: taken ? questionsAt(of, options) : [],
  };
};

/** Undefined before the first decision. A room that is still in the middle has the road, and no votes yet. */
export const groupPageOf = (
  of: RoomStory,
  record: PlayRecord,
  view: RoomView,
): GroupPage | undefined => {
  const play = playOf(of, record);
  if (record.decisions.length === 0) return undefined;
  const { debrief, moment, turns } = play;
  const { id, title } = of.story.scenario;
  return {
    scenario: { id, title },
    ...(moment.ended && { ended: moment.ended.title }),
    known: view.debrief ?? groupDebriefOf(record, []),
    goesOn: view.debrief === undefined,
    steps: turns.map((turn) => stepOf(of, record, view.earlier, turn)),
    practised: debrief.practised,
    reached: debrief.reachedFor,
    notYours: debrief.notYours,
    record: makeText(record),
  };
};
