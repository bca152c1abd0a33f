// Shows faces in a pretend page and looks at them as a person would: by role, name and key.
// Must not know: any one face.
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { PortsContext } from '../../../src/ui/context.ts';
import type { Ports } from '#ui/ports';

/** What is on the page until `clear`. */
export const show = async (ports: Ports, faces: ComponentChildren): Promise<void> => {
  const root = document.createElement('div');
  document.body.append(root);
  await act(async () => {
    render(<PortsContext.Provider value={ports}>{faces}</PortsContext.Provider>, root);
  });
  await frame();
};

export const clear = (): void => {
  for (const root of [...document.body.children]) {
    void act(() => render(null, root));
    root.remove();
  }
};

/** Lets promises and one animation frame pass. */
export const frame = (): Promise<void> =>
  act(async () => {
    await new Promise<void>((done) => requestAnimationFrame(() => done()));
  });

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();

const SELECTOR: Record<string, string> = {
  button: 'button',
  link: 'a[href]',
  heading: 'h1, h2, h3',
};

export const allOf = (role: string, name?: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(SELECTOR[role] ?? `[role="${role}"]`)].filter(
    (element) => name === undefined || nameOf(element) === name,
  );

/** The one element of that role and name; throws when there is none. */
export const the = (role: string, name?: string): HTMLElement => {
  const [found] = allOf(role, name);
  if (!found) throw new Error(`no ${role} named ${name ?? 'anything'} on the page`);
  return found;
};

export const press = async (element: HTMLElement): Promise<void> => {
  await act(async () => element.click());
  await frame();
};

/** Pushes a key on what has focus; true when the page let the browser act on it. */
export const push = async (key: string, part: KeyboardEventInit = {}): Promise<boolean> => {
  const on = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...part });
  await act(async () => void on.dispatchEvent(event));
  return !event.defaultPrevented;
};

export const release = async (key: string): Promise<boolean> => {
  const on = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true });
  await act(async () => void on.dispatchEvent(event));
  return !event.defaultPrevented;
};

export const linesOf = (element: Element): string[] =>
  [...element.children].map((line) => (line.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
