// The frame of every page that is not a talk: head with the pages and Leave now, heading, foot.
// Must not know: what the page says.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { strings } from '../strings.ts';
import { useFocusHeading } from './focusHeading.ts';
import { Icon } from './icon.tsx';
import { LeaveButton } from './leaveButton.tsx';
import { LazyPart } from './lazyPart.tsx';
import { SkipLinks } from './skipLinks.tsx';

const site = strings.site;
const settingsDialog = () =>
  import('../settings/settingsDialog.tsx').then((module) => module.SettingsDialog);

const PAGES = [
  ['#/', () => site.library],
  ['#/principles', () => site.principles],
  ['#/kept', () => site.kept],
  ['#/help/when-not-to-use', () => strings.care.notUseTitle],
  ['#/help', () => site.help],
  ['#/about', () => site.about],
  ['#/author', () => site.author],
] as const;

const Head = () => {
  const open = useSignal(false);
  const close = (): void => {
    open.value = false;
  };
  return (
    <header class="site-head">
      <a class="brand" href="#/">
        {site.name}
      </a>
      <div class="tools">
        <button type="button" class="tool" onClick={() => (open.value = true)}>
          <Icon name="settings" />
          <span class="tool-name">{site.settings}</span>
        </button>
        <LeaveButton />
      </div>
      {open.value && <LazyPart load={settingsDialog} with={{ close }} />}
    </header>
  );
};

const Foot = () => (
  <footer class="site-foot">
    <nav aria-label={site.menu}>
      <ul>
        {PAGES.map(([href, name]) => (
          <li key={href}>
            <a href={href}>{name()}</a>
          </li>
        ))}
      </ul>
    </nav>
  </footer>
);

type Props = {
  title: string;
  /** another page will take this one's place, and focus, in a moment */
  waiting?: boolean;
  children: ComponentChildren;
};

export const Page = ({ title, waiting = false, children }: Props) => {
  const heading = useFocusHeading(waiting);
  return (
    <div class="site">
      <SkipLinks />
      <Head />
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
      <Foot />
    </div>
  );
};
