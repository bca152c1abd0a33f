// Drives the play page as a person would: reads on with Continue, chooses by the option's text.
import { expect, type Locator, type Page } from '@playwright/test';

const CONTINUES = 40; // more lines than any beat has

export class TalkPage {
  readonly log: Locator;
  readonly options: Locator;
  readonly continue: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.log = page.getByRole('log', { name: 'Conversation' });
    this.options = page.getByRole('group', { name: 'Your options' });
    this.continue = page.getByRole('button', { name: 'Continue', exact: true });
    this.status = page.getByRole('status', { name: 'Scene' });
  }

  /** Opens the content note by its address and starts; `options` as in the URL fragment. */
  async start(scenario: string, options = '?seed=7'): Promise<void> {
    await this.page.goto(`/#/play/${scenario}${options}`);
    await this.page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(this.log).toBeVisible();
  }

  /** Reads on until the story waits or has ended. */
  async readOn(): Promise<void> {
    const waits = this.options.or(
      this.page
        .getByRole('button', { name: 'Debrief', exact: true })
        .or(this.page.getByRole('link', { name: 'Debrief', exact: true })),
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
