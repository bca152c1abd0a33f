// Begins and resumes talks: joins catalogue, stories, records and the page's faces.
// Must not know: a page's layout.
import { freshRecord, sharedRecord } from '#app/beginning';
import { LinesRead, type ReadStore } from '#app/linesRead';
import type { RecordStore, SavedTalk } from '#app/ports';
import type { ReflectionStore } from '#app/reflection';
import { fetchPictureWords } from '#app/pictureWords';
import type { ToldStory } from '#app/play';
import { Sitting } from '#app/sitting';
import type { SketchStore } from '#app/sketch';
import type { Companion } from '#domain/companion';
import { cutAt, type PlayRecord } from '#domain/playRecord';
import { type CatalogueEntry, entryFor, entryIn } from '#story/catalogue';
import type { StoryFile } from '#story/storyFile';
import { sayProblem } from '#story/storyFault';
import { fetchDebriefWords } from '#languages/debriefWords';
import type { Beginning, PlayFace, Problem } from '#ui/ports';
import { Debriefs } from './debriefs.ts';
import { type Beside, playFaceFor, type Stagecraft } from './playFace.ts';
import { localId, now, uint32 } from './fresh.ts';
import { isSecondRupture } from './ruptures.ts';
import { sketching } from './sketching.ts';
import { fetchStory, keepStory } from './stories.ts';
import { watchedTalk } from './watching.ts';

export type TalksNeeds = {
  catalogue: readonly CatalogueEntry[];
  store: RecordStore;
  reflections: ReflectionStore;
  read: ReadStore;
  sketches: SketchStore;
  /** what ships beside the stories */
  companions: (language: string) => Promise<readonly Companion[]>;
  /** spoken now */
  language: () => string;
  stagecraft: Stagecraft;
};

const problem = (name: Problem['problem']): Problem => ({ problem: name });
const isProblem = (one: object): one is Problem => 'problem' in one;

export class Talks {
  readonly debriefs: Debriefs;

  private open:
    | { sitting: Sitting; face: ReturnType<typeof playFaceFor>; entry: CatalogueEntry }
    | undefined;

  private readonly own: CatalogueEntry[] = [];

  constructor(private needs: TalksNeeds) {
    this.debriefs = new Debriefs({
      store: needs.store,
      reflections: needs.reflections,
      entryOf: (scenario) => this.entryOf(scenario),
      storyOf: (entry) => this.storyOf(entry),
    });
  }

  private entryOf(scenario: string): CatalogueEntry | undefined {
    const found = [...this.needs.catalogue, ...this.own].find(({ id }) => id === scenario);
    return found && entryIn(found, this.needs.language());
  }

  /** A story that a person opened from a file: it can be played like any other until the page is closed. */
  adopt(story: StoryFile): CatalogueEntry {
    const entry = { ...entryFor(story.scenario, story.hash), own: true };
    keepStory(entry, story);
    this.own.push(entry);
    return entry;
  }

  /** Local id of the talk that was opened last. */
  get openTalk(): string | undefined {
    return this.open?.sitting.id;
  }

  foresee(scenario: string): void {
    const entry = this.entryOf(scenario);
    // the story first: words never wait for the picture
    if (entry) void fetchStory(entry).then(() => this.needs.stagecraft.picture.foresee());
  }

  async begin(scenario: string, how: Beginning): Promise<PlayFace | Problem> {
    const entry = this.entryOf(scenario);
    if (!entry) return problem('no-such-scenario');
    if (how.watch) return this.watch(entry);
    const talk =
      how.talk === undefined
        ? await this.newTalk(entry, how)
        : await this.keptTalk(how.talk, how.turn);
    if (isProblem(talk)) return talk;
    const story = await this.storyOf(entry);
    if (!story) return problem('not-loaded');
    const sitting = this.sit(story, talk);
    if (!sitting) return problem('not-loaded');
    const face = playFaceFor(
      sitting,
      this.needs.stagecraft,
      story.scenario.props,
      await this.beside(talk),
    );
    this.open = { sitting, face, entry };
    return { ...face, secondRupture: () => this.secondRupture(sitting.id) };
  }

  private async beside({ id, scenario }: SavedTalk): Promise<Beside> {
    const { read, sketches, stagecraft } = this.needs;
    return {
      read: await LinesRead.open(read, scenario),
      sketches: sketching(id, stagecraft.picture, sketches),
    };
  }

  /** The worked repair of a scenario. Nothing of it is kept. */
  private async watch(entry: CatalogueEntry): Promise<PlayFace | Problem> {
    const [companions, story] = await Promise.all([
      this.needs.companions(this.needs.language()),
      this.storyOf(entry),
    ]);
    const repair = companions.find(({ scenario }) => scenario === entry.id)?.repair;
    const face = story && repair && watchedTalk(story, repair, this.needs.stagecraft);
    return face ?? problem('not-loaded');
  }

  private async secondRupture(id: string): Promise<boolean> {
    const { talks } = await this.needs.store.list();
    const talk = talks.find((one) => one.id === id);
    const storyFor = async (scenario: string) => {
      const entry = this.entryOf(scenario);
      return entry && this.storyOf(entry);
    };
    return talk !== undefined && isSecondRupture(talk, talks, storyFor);
  }

  /** The dev server has newer stories: the talk that is open replays its record on the new one. */
  renew(catalogue: readonly CatalogueEntry[]): Promise<void> {
    this.needs = { ...this.needs, catalogue };
    return this.retell();
  }

  /** The talk that is open is told anew where it is: in another language, or by a changed story. */
  async retell(): Promise<void> {
    const { open } = this;
    const entry = open && this.entryOf(open.entry.id);
    const story = entry && (await this.storyOf(entry));
    if (open && story) open.face.renew(open.sitting.reopen(story));
  }

  private sit(story: ToldStory, talk: SavedTalk): Sitting | undefined {
    const sitting = Sitting.open(story, talk, this.needs.store, now);
    if (sitting.ok) return sitting.value;
    console.error(sayProblem(sitting.error));
    return undefined;
  }

  private async storyOf(entry: CatalogueEntry): Promise<ToldStory | undefined> {
    const language = this.needs.language();
    const [story, words, picture] = await Promise.all([
      fetchStory(entry),
      fetchDebriefWords(language),
      fetchPictureWords(language),
    ]);
    if (story.ok) return { ...story.value, scenario: { ...story.value.scenario, words }, picture };
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
