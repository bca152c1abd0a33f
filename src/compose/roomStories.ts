// Stories for rooms: what a record tells in the language of the moment, with the guide's questions for its turn.
// Must not know: rooms, votes, pages.
import { Play } from '#app/play';
import type { Telling } from '#app/room/port';
import { tellingOf } from '#app/telling';
import type { GuidedQuestion } from '#domain/companion';
import type { PlayRecord } from '#domain/playRecord';
import { makeText } from '#domain/textForm';
import { fetchDebriefWords } from '#languages/debriefWords';
import { type CatalogueEntry, entryIn } from '#story/catalogue';
import type { StoryFile } from '#story/storyFile';
import { sayProblem } from '#story/storyFault';
import type { GuideQuestion, Told } from '#ui/room/roomPorts';
import { fetchCompanions } from './companions.ts';
import { fetchStory } from './stories.ts';

export type RoomStory = {
  story: StoryFile;
  /** BCP 47 of its texts */
  language: string;
  questions: readonly GuidedQuestion[];
};

const questionsFor = async (scenario: string, language: string) => {
  const companions = await fetchCompanions(language);
  return companions.find((one) => one.scenario === scenario)?.questions ?? [];
};

/** Undefined when the story could not be fetched, which is said in the console. */
export const roomStory = async (
  entry: CatalogueEntry,
  language: string,
): Promise<RoomStory | undefined> => {
  const spoken = entryIn(entry, language);
  const [fetched, words, questions] = await Promise.all([
    fetchStory(spoken),
    fetchDebriefWords(language),
    questionsFor(entry.id, language),
  ]);
  if (!fetched.ok) {
    for (const one of fetched.error) console.error(sayProblem(one));
    return undefined;
  }
  const story = { ...fetched.value, scenario: { ...fetched.value.scenario, words } };
  return { story, language: spoken.language, questions };
};

const orThrow = <T>(
  made: { ok: true; value: T } | { ok: false; error: { message: string } },
): T => {
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};

/** Tells any record of a story, each but once. Throws where the story itself is broken. */
export const tellerOf = (story: StoryFile): ((record: PlayRecord) => Telling) => {
  const told = new Map<string, Telling>();
  return (record) => {
    const text = makeText(record);
    const telling = told.get(text) ?? orThrow(tellingOf(story, record));
    told.set(text, telling);
    return telling;
  };
};

export const playOf = ({ story }: RoomStory, record: PlayRecord): Play =>
  orThrow(Play.open(story, record));

/** Those of a turn at which these options are on offer. */
export const questionsAt = (
  { questions }: RoomStory,
  offered: readonly { id: string }[],
): GuideQuestion[] =>
  questions
    .filter(({ at }) => offered.some(({ id }) => at.includes(id)))
    .map(({ title, text }) => ({ title, text }));

export const toldOf = (of: RoomStory, record: PlayRecord): Told => {
  const play = playOf(of, record);
  const { moment, turns } = play;
  const offered = [...turns.flatMap((turn) => turn.offered), ...moment.options];
  return {
    moment,
    language: of.language,
    texts: new Map(offered.map(({ id, text }) => [id, text])),
    questions: questionsAt(of, moment.options),
  };
};
