// Drives the play page as a person would: reads on with Continue, chooses by the option's text.
import { expect, type Locator, type Page } from '@playwright/test';
import { wordsIn } from '#languages/files';
import type { Words } from '#languages/words';

const CONTINUES = 40; // more lines than any beat has

const ENGLISH = wordsIn('en').everywhere;

export class TalkPage {
  readonly log: Locator;
  readonly options: Locator;
  readonly continue: Locator;
  readonly status: Locator;

  /** `say`: what the page says, when it speaks another language. */
  constructor(
    readonly page: Page,
    private readonly say: Words['everywhere'] = ENGLISH,
  ) {
    const { play } = say;
    this.log = page.getByRole('log', { name: play.conversation, exact: true });
    this.options = page.getByRole('group', { name: play.options, exact: true });
    this.continue = page.getByRole('button', { name: play.continue, exact: true });
    this.status = page.getByRole('status', { name: play.scene, exact: true });
  }

  /** Begins from the content note that is open. */
  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: this.say.note.start, exact: true }).click();
    await expect(this.log).toBeVisible();
  }

  /** Opens the content note by its address and starts; `options` as in the URL fragment. */
  async start(scenario: string, options = '?seed=7'): Promise<void> {
    await this.page.goto(`/#/play/${scenario}${options}`);
    await this.begin();
  }

  /** Reads on until the story waits or has ended. */
  async readOn(): Promise<void> {
    const debrief = { name: this.say.play.debrief, exact: true };
    const waits = this.options.or(
      this.page.getByRole('button', debrief).or(this.page.getByRole('link', debrief)),
    );
    for (let count = 0; count < CONTINUES; count++) {
      await expect(this.continue.or(waits).first()).toBeVisible();
      if (!(await this.continue.isVisible())) return;
      // a click waits for two frames of a picture that a machine without a graphics card paints slowly
      await this.continue.press('Enter');
    }
    throw new Error('the story never waits');
  }

  option(text: string): Locator {
    return this.options.getByRole('button', { name: text, exact: true });
  }

  async choose(text: string): Promise<void> {
    await this.readOn();
    await this.option(text).click();
  }

  /** All lines in the log, the own choices included. */
  lines(): Promise<string[]> {
    return this.log.locator('.words').allInnerTexts();
  }
}

/** What a page complains about, and which hosts it asks. */
export const watched = (page: Page): { complaints: string[]; hosts: Set<string> } => {
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) hosts.add(new URL(request.url()).origin);
  });
  return { complaints, hosts };
};
