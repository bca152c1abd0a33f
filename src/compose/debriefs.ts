// Debriefs for pages: of a kept talk, and of a record that somebody handed over and nobody keeps.
// Must not know: how a debrief is made or shown.
import type { RecordStore, SavedTalk } from '#app/ports';
import { change, withAttemptNamed } from '#app/naming';
import { Play } from '#app/play';
import { emptyReflection, type ReflectionStore } from '#app/reflection';
import { cutAt, type PlayRecord } from '#domain/playRecord';
import { makeText, parseText } from '#domain/textForm';
import type { CatalogueEntry } from '#story/catalogue';
import type { StoryFile } from '#story/storyFile';
import { sayProblem } from '#story/storyFault';
import type { Attempt, DebriefFace, Problem } from '#ui/ports';
import { outlookAt } from './outlook.ts';
import { partedFrom } from './parted.ts';

export type DebriefNeeds = {
  entryOf(scenario: string): CatalogueEntry | undefined;
  storyOf(entry: CatalogueEntry): Promise<StoryFile | undefined>;
  store: RecordStore;
  reflections: ReflectionStore;
};

const problem = (name: Problem['problem']): Problem => ({ problem: name });

/** Whoever opens it sees the same debrief. */
const linkTo = (text: string): string =>
  `${location.href.split('#')[0] ?? ''}#/debrief/shared?record=${text}`;

const opened = (story: StoryFile, record: PlayRecord): Play | undefined => {
  const play = Play.open(story, record);
  if (play.ok) return play.value;
  console.error(sayProblem(play.error));
  return undefined;
};

type Names = SavedTalk['attemptNames'];

const attemptOf = (story: StoryFile, record: PlayRecord, names: Names): Attempt[] => {
  const play = opened(story, record);
  const text = makeText(record);
  const name = names?.[text];
  return play ? [{ text, debrief: play.debrief, ...(name !== undefined && { name }) }] : [];
};

type Common = Omit<DebriefFace, 'talk' | 'own' | 'attempts'>;

const faceOf = (story: StoryFile, record: PlayRecord, play: Play): Common => {
  const { id, title } = story.scenario;
  const text = makeText(play.record);
  const parted = partedFrom(play.parting, record);
  return {
    scenario: { id, title },
    debrief: play.debrief,
    text,
    link: linkTo(text),
    outlook: (turn) => outlookAt(story, cutAt(play.record, turn)),
    ...(parted && { parted }),
    ...(!parted && record.story !== story.hash && { newerStory: true }),
  };
};

export class Debriefs {
  constructor(private readonly needs: DebriefNeeds) {}

  async ofTalk(id: string): Promise<DebriefFace | Problem> {
    const talk = await this.needs.store.get(id);
    if (!talk) return problem('no-such-talk');
    const made = await this.made(talk.record);
    if ('problem' in made) return made;
    const { story, face } = made;
    const attempts = talk.attempts.flatMap((record) => attemptOf(story, record, talk.attemptNames));
    const shared = (talk.handed ?? 0) >= talk.record.decisions.length;
    return { ...face, talk: id, shared, attempts, own: await this.ownPart(talk) };
  }

  /** Nothing is kept of it. */
  async ofText(text: string): Promise<DebriefFace | Problem> {
    const record = parseText(text);
    if (!record.ok) return problem('unreadable-record');
    const made = await this.made(record.value);
    return 'problem' in made ? made : { ...made.face, shared: true, attempts: [] };
  }

  private async made(record: PlayRecord): Promise<{ story: StoryFile; face: Common } | Problem> {
    const entry = this.needs.entryOf(record.scenario);
    if (!entry) return problem('story-not-here');
    const story = await this.needs.storyOf(entry);
    const play = story && opened(story, record);
    if (!story || !play) return problem('not-loaded');
    if (play.record.decisions.length === 0) return problem('no-debrief-yet');
    return { story, face: faceOf(story, record, play) };
  }

  /** Reading a debrief leaves the record as it was kept, also one that an older story wrote. */
  private async ownPart(talk: SavedTalk): Promise<NonNullable<DebriefFace['own']>> {
    const { store, reflections } = this.needs;
    const seen = async (debriefSeen: boolean): Promise<void> => {
      const kept = await store.get(talk.id);
      if (kept) await store.put({ ...kept, debriefSeen });
    };
    await seen(true);
    return {
      reflection: (await reflections.get(talk.id)) ?? emptyReflection(talk.id),
      keep: (reflection) => void reflections.put(reflection),
      later: () => seen(false),
      letGo: () => seen(true),
      nameAttempt: (attempt, name) =>
        change(store, talk.id, (kept) => withAttemptNamed(kept, attempt, name)),
    };
  }
}
