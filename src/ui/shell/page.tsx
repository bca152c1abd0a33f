// The frame of every page that is not a talk: head with the pages and Leave now, heading, foot.
// Must not know: what the page says.
import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { PageReader } from '../aloud/pageReader.tsx';
import { useDeeds } from '../input/deeds.ts';
import { useSitewide } from '../input/sitewide.ts';
import { strings } from '../strings.ts';
import { useFocusHeading } from './focusHeading.ts';
import { Icon } from './icon.tsx';
import { LeaveButton } from './leaveButton.tsx';
import { LazyPart } from './lazyPart.tsx';
import { SkipLinks } from './skipLinks.tsx';

const site = strings.site;
const DIALOGS = {
  settings: () => import('../settings/settingsDialog.tsx').then((m) => m.SettingsDialog),
  help: () => import('../settings/keysDialog.tsx').then((m) => m.KeysDialog),
};

const PAGES = [
  ['#/', () => site.library],
  ['#/principles', () => site.principles],
  ['#/room', () => site.rooms],
  ['#/kept', () => site.kept],
  ['#/help/when-not-to-use', () => strings.care.notUseTitle],
  ['#/help', () => site.help],
  ['#/about', () => site.about],
  ['#/author', () => site.author],
] as const;

type Open = keyof typeof DIALOGS | undefined;

/** The keys that mean something on every page; a talk has its own. */
const usePageDeeds = (open: Signal<Open>): void => {
  const sitewide = useSitewide();
  useDeeds((deed) => {
    if (sitewide(deed) || open.value || document.querySelector('dialog[open]')) return;
    if (deed === 'settings' || deed === 'help') open.value = deed;
  });
};

const Head = () => {
  const open = useSignal<Open>(undefined);
  usePageDeeds(open);
  const close = (): void => {
    open.value = undefined;
  };
  return (
    <header class="site-head">
      <a class="brand" href="#/">
        {site.name}
      </a>
      <div class="tools">
        <button type="button" class="tool" onClick={() => (open.value = 'settings')}>
          <Icon name="settings" />
          <span class="tool-name">{site.settings}</span>
        </button>
        <PageReader />
        <LeaveButton />
      </div>
      {open.value && <LazyPart key={open.value} load={DIALOGS[open.value]} with={{ close }} />}
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
