// What lies open on the author's page: one story, its findings, its desk; from a file, or from the dev server's folder.
// Must not know: elements.
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Finding, finding } from '#check/finding';
import type { AuthorFeed } from '#story/authorFeed';
import type { CatalogueEntry } from '#story/catalogue';
import type { StoryProblem } from '#story/storyFault';
import type { StoryFile } from '#story/storyFile';
import { compileFile, proveStory } from './compiling.ts';
import { Desk } from './desk.ts';
import { fetchFeed } from './devFeed.ts';
import { readInkFile } from './fileDoor.ts';
import type { Opened } from './opened.ts';
import type { AuthorPorts } from './ports.ts';
import type { Proof, ToProve } from './proof.ts';
import { strings } from '../ui/strings.ts';

export type Lying = {
  name: string;
  findings: readonly Finding[];
  /** the checker is at work, or what it left open */
  proof?: 'proving' | Pick<Proof, 'complete' | 'states' | 'open'>;
  desk?: Desk;
  /** ink by others, which is proved and not played */
  plain?: Opened['sources'];
  /** of a file that a person opened: what can be played as a reader would, and the text with its ids */
  own?: { story?: StoryFile; text: string; idsGiven: number };
};

const words = strings.openStory;

const findingsOf = (problems: readonly StoryProblem[]): Finding[] =>
  problems.map(({ rule, place, message, mend }) =>
    finding(rule, place ?? { file: 'main.ink', line: 1 }, message, mend),
  );

const errorsIn = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity === 'error').length;

const lyingFrom = (name: string, opened: Opened): Lying => {
  const { story, sources, findings, idsGiven } = opened;
  if (opened.plain) return { name, findings, ...(errorsIn(findings) === 0 && { plain: sources }) };
  const own = { text: sources[0]?.text ?? '', idsGiven, ...(story && { story }) };
  return { name, findings, own, ...(story && { desk: new Desk(story, sources) }) };
};

const toProve = ({ desk, plain }: Lying): ToProve | undefined => {
  if (desk) return { files: desk.sources, scenario: desk.scenario };
  return plain && { files: plain };
};

const saidOf = ({ name }: Lying, { story, plain, words: n, choices, findings }: Opened): string => {
  if (story) return words.opened({ title: story.scenario.title, words: n, choices });
  const errors = errorsIn(findings);
  return plain && errors === 0 ? words.plain({ name, words: n }) : words.faulty({ name, errors });
};

export class Bench {
  private readonly lies = signal<Lying | undefined>(undefined);
  private readonly said = signal('');
  private proofs = new AbortController();
  /** stories of the dev server as of now, by id */
  private entries: readonly CatalogueEntry[];
  /** the id of the dev server's story that is open */
  private shipped: string | undefined;

  constructor(private readonly ports: Pick<AuthorPorts, 'catalogue' | 'fetchStory'>) {
    this.entries = ports.catalogue;
  }

  get lying(): ReadonlySignal<Lying | undefined> {
    return this.lies;
  }

  /** One sentence about what happened last. */
  get status(): ReadonlySignal<string> {
    return this.said;
  }

  /** What lay open before stays when the file is refused. */
  async openFile(file: File): Promise<void> {
    const read = await readInkFile(file);
    if (!read.ok) return this.say(words.refused[read.error]({ name: file.name }));
    this.say(words.working({ name: file.name }));
    const opened = await compileFile(read.value);
    if (!opened) return this.say(words.refused.failed({ name: file.name }));
    this.shipped = undefined;
    this.lay(lyingFrom(file.name, opened), opened);
  }

  /** A story with mistakes lies there with its findings alone, until it is mended. */
  async openShipped(id: string): Promise<void> {
    const feed = await fetchFeed(id);
    if (!feed) return this.say(words.notLoaded);
    const story = await this.storyOf(id);
    const findings = findingsOf(feed.problems);
    this.shipped = id;
    const name = story?.scenario.title ?? id;
    this.lies.value = { name, findings, ...(story && { desk: new Desk(story, feed.files) }) };
    this.say(story ? '' : words.faulty({ name, errors: errorsIn(findings) }));
    void this.prove();
  }

  readonly hearStories = (entries: readonly CatalogueEntry[]): void => {
    this.entries = entries;
  };

  readonly hearFeeds = (feeds: readonly AuthorFeed[]): void => {
    const feed = feeds.find(({ id }) => id === this.shipped);
    if (feed) void this.hearFeed(feed);
  };

  private async hearFeed({ id, files, problems }: AuthorFeed): Promise<void> {
    const desk = this.lies.peek()?.desk;
    if (!desk) return this.openShipped(id);
    this.letProofGo();
    const findings = findingsOf(problems);
    this.lies.value = { name: desk.scenario.title, findings, desk };
    if (errorsIn(findings) > 0) return this.say(words.stillOld);
    const from = performance.now();
    const story = await this.storyOf(id);
    if (!story) return this.say(words.notLoaded);
    desk.renew(story, files);
    void this.prove();
    this.say(words.renewed({ ms: Math.round(performance.now() - from) }));
  }

  /** What is left behind need not be proved: the machine is wanted for what lies there now. */
  readonly letProofGo = (): void => {
    this.proofs.abort();
    this.proofs = new AbortController();
  };

  /** The checker tells again what the compiler found, and more; what it says of a story that changed meanwhile is let go. */
  private async prove(): Promise<void> {
    this.letProofGo();
    const before = this.lies.peek();
    const wanted = before && toProve(before);
    if (!wanted) return;
    const asked: Lying = { ...before, proof: 'proving' };
    this.lies.value = asked;
    const proof = await proveStory(wanted, this.proofs.signal);
    if (this.lies.peek() !== asked) return;
    this.lies.value = proof ? { ...before, findings: proof.findings, proof } : before;
    if (!proof) this.say(words.notProved);
  }

  private async storyOf(id: string): Promise<StoryFile | undefined> {
    const entry = this.entries.find((one) => one.id === id);
    const fetched = entry && (await this.ports.fetchStory(entry));
    return fetched?.ok ? fetched.value : undefined;
  }

  private lay(lying: Lying, opened: Opened): void {
    this.lies.value = lying;
    void this.prove();
    this.say(saidOf(lying, opened));
  }

  private say(sentence: string): void {
    this.said.value = sentence;
  }
}
