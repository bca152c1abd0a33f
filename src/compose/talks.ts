// Begins and resumes talks and opens debriefs: joins catalogue, stories, records and the page's faces.
// Must not know: a page's layout.
import { freshRecord, sharedRecord } from '#app/beginning';
import type { RecordStore, SavedTalk } from '#app/ports';
import { Sitting } from '#app/sitting';
import type { PlayRecord } from '#domain/playRecord';
import { cutAt } from '#domain/playRecord';
import { makeText } from '#domain/textForm';
import { type CatalogueEntry, entryFor } from '#story/catalogue';
import type { StoryFile } from '#story/storyFile';
import { sayProblem } from '#story/storyFault';
import type { Beginning, DebriefFace, PlayFace, Problem } from '#ui/ports';
import { partedOf, playFaceFor, type Stagecraft } from './playFace.ts';
import { fetchStory, keepStory } from './stories.ts';

export type TalksNeeds = {
  catalogue: readonly CatalogueEntry[];
  store: RecordStore;
  stagecraft: Stagecraft;
};

const now = (): number => Date.now();
const uint32 = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
/** No `randomUUID`: it is not there over plain HTTP. */
const localId = (): string => `${uint32().toString(36)}${uint32().toString(36)}`;

const problem = (name: Problem['problem']): Problem => ({ problem: name });
const isProblem = (one: object): one is Problem => 'problem' in one;

const linkTo = (scenario: string, text: string): string =>
  `${location.href.split('#')[0] ?? ''}#/play/${scenario}?record=${text}`;

export class Talks {
  private open:
    | { sitting: Sitting; face: ReturnType<typeof playFaceFor>; entry: CatalogueEntry }
    | undefined;

  private readonly own: CatalogueEntry[] = [];

  constructor(private needs: TalksNeeds) {}

  private entryOf(scenario: string): CatalogueEntry | undefined {
    return [...this.needs.catalogue, ...this.own].find(({ id }) => id === scenario);
  }

  /** A story that a person opened from a file: it can be played like any other until the page is closed. */
  adopt(story: StoryFile): CatalogueEntry {
    const entry = entryFor(story.scenario, story.hash);
    keepStory(entry, story);
    this.own.push(entry);
    return entry;
  }

  foresee(scenario: string): void {
    const entry = this.entryOf(scenario);
    if (entry) void fetchStory(entry);
  }

  async begin(scenario: string, how: Beginning): Promise<PlayFace | Problem> {
    const entry = this.entryOf(scenario);
    if (!entry) return problem('no-such-scenario');
    const talk =
      how.talk === undefined
        ? await this.newTalk(entry, how)
        : await this.keptTalk(how.talk, how.turn);
    if (isProblem(talk)) return talk;
    const story = await this.storyOf(entry);
    if (!story) return problem('not-loaded');
    const sitting = this.sit(story, talk);
    if (!sitting) return problem('not-loaded');
    const face = playFaceFor(sitting, this.needs.stagecraft, story.scenario.props);
    this.open = { sitting, face, entry };
    return face;
  }

  async debrief(id: string): Promise<DebriefFace | Problem> {
    const talk = await this.keptTalk(id);
    if (isProblem(talk)) return talk;
    const entry = this.entryOf(talk.scenario);
    const story = entry && (await this.storyOf(entry));
    const sitting = story && this.sit(story, talk);
    if (!story || !sitting) return problem('not-loaded');
    if (sitting.record.decisions.length === 0) return problem('no-debrief-yet');
    // a record that parted is kept as it was: reading must not shorten it
    if (!sitting.parting) await sitting.seenDebrief();
    const parted = partedOf(sitting);
    const text = makeText(sitting.record);
    const { id: scenario, title } = story.scenario;
    return {
      talk: id,
      scenario: { id: scenario, title },
      debrief: sitting.debrief,
      text,
      link: linkTo(scenario, text),
      shared: (talk.handed ?? 0) >= sitting.record.decisions.length,
      ...(parted && { parted }),
    };
  }

  /** The dev server has newer stories: the talk that is open replays its record on the new one. */
  async renew(catalogue: readonly CatalogueEntry[]): Promise<void> {
    this.needs = { ...this.needs, catalogue };
    const { open } = this;
    const entry = open && this.entryOf(open.entry.id);
    const story = entry && (await this.storyOf(entry));
    if (open && story) open.face.renew(open.sitting.reopen(story));
  }

  private sit(story: StoryFile, talk: SavedTalk): Sitting | undefined {
    const sitting = Sitting.open(story, talk, this.needs.store, now);
    if (sitting.ok) return sitting.value;
    console.error(sayProblem(sitting.error));
    return undefined;
  }

  private async storyOf(entry: CatalogueEntry): Promise<StoryFile | undefined> {
    const story = await fetchStory(entry);
    if (story.ok) return story.value;
    for (const one of story.error) console.error(sayProblem(one));
    return undefined;
  }

  private async newTalk(entry: CatalogueEntry, how: Beginning): Promise<SavedTalk | Problem> {
    const record = await this.recordFor(entry, how);
    if (isProblem(record)) return record;
    const { id: scenario, title } = entry;
    return {
      id: localId(),
      scenario,
      title,
      record,
      ...(how.record !== undefined && { handed: record.decisions.length }),
      attempts: [],
      lineReached: 0,
      savedAt: now(),
      debriefSeen: false,
    };
  }

  private async recordFor(entry: CatalogueEntry, how: Beginning): Promise<PlayRecord | Problem> {
    if (how.record !== undefined) {
      const shared = sharedRecord(how.record, entry.id);
      return shared.ok ? shared.value : problem(shared.error.code);
    }
    const { talks } = await this.needs.store.list();
    const playedBefore = talks.some(
      (talk) => talk.scenario === entry.id && talk.ended !== undefined,
    );
    const { id: scenario, hash, intents } = entry;
    const seed = how.seed ?? uint32();
    const given = how.intent === undefined ? {} : { intent: how.intent };
    return freshRecord({ scenario, hash, intents }, { seed, playedBefore, ...given });
  }

  /** A kept talk; from turn `turn` on it is played anew, and the road so far is kept as an attempt. */
  private async keptTalk(id: string, turn?: number): Promise<SavedTalk | Problem> {
    const talk = await this.needs.store.get(id);
    if (!talk) return problem('no-such-talk');
    if (turn === undefined) return talk;
    const attempts = [...talk.attempts, talk.record];
    const { ended: _, ...rest } = talk;
    return {
      ...rest,
      attempts,
      record: cutAt(talk.record, turn),
      lineReached: 0,
      debriefSeen: false,
    };
  }
}
