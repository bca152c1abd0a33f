// How the endings fall from each option that was or is on offer, asked of a worker: roads taken and not taken.
// Must not know: which page asks. The worker stays for as long as the page is open.
import type { PlayRecord } from '#domain/playRecord';
import { roadsUrl } from '#story/catalogue';
import type { StoryFile } from '#story/storyFile';
import type { Answer, Asked, Outcomes as Found } from './outcomesWorker.ts';

type Outcomes = Found | undefined;

let worker: Worker | undefined;
let questions = 0;
const waiting = new Map<number, (outcomes: Outcomes) => void>();

const answered = (question: number, outcomes: Outcomes): void => {
  waiting.get(question)?.(outcomes);
  waiting.delete(question);
};

const started = (): Worker => {
  const made = new Worker(new URL('outcomesWorker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
    answered(data.question, data.outcomes),
  );
  // a worker that cannot run answers nothing, now and later
  made.addEventListener('error', () => {
    for (const question of waiting.keys()) answered(question, undefined);
    worker = undefined;
  });
  return made;
};

const urlFor = ({ id, hash }: StoryFile): Pick<Asked, 'url'> =>
  id.includes(':') ? {} : { url: new URL(roadsUrl(id, hash), document.baseURI).href };

/** What stands in a story's file: words that a page has put beside it hold functions, which no worker can be sent. */
const fileOf = ({ format, id, hash, ink, scenario }: StoryFile): StoryFile => ({
  format,
  id,
  hash,
  ink,
  scenario,
});

/**
 * After these decisions: for each option on offer the families that its plays end in, with shares (0..1) and in words,
 * if the rest is played at random and if it is played well. None at an end. Undefined where it cannot be told.
 */
export const outcomesAt = (
  story: StoryFile,
  { decisions, intent }: Pick<PlayRecord, 'decisions' | 'intent'>,
): Promise<Outcomes> =>
  new Promise((resolve) => {
    const question = (questions += 1);
    waiting.set(question, resolve);
    worker ??= started();
    const asked: Asked = { question, story: fileOf(story), decisions, intent, ...urlFor(story) };
    worker.postMessage(asked, []);
  });
