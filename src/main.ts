// The browser's composition root: joins faces, device, stories, picture and sound. The only file that knows them all.
// Must not know: how any of them works. Static imports only of what the library page needs; the rest comes with a talk.
import { effect, signal } from '@preact/signals';
import { catalogue } from 'virtual:groundwork/catalogue';
import { USUAL } from '#app/settings';
import { copyText } from '#device/clipboard';
import { fullScreenOf } from '#device/fullScreen';
import { openShelf } from '#device/idbShelf';
import { leave } from '#device/leave';
import { recordsOn } from '#device/records';
import { followReducedMotion } from '#device/reducedMotion';
import { reflectionsOn } from '#device/reflections';
import { saveFile } from '#device/saveFile';
import { forgetSettings, keepSettings, loadSettings } from '#device/settings';
import { mountFaces } from './ui/mount.tsx';
import type { Ports, Problem, Settings } from '#ui/ports';
import { entryIn } from '#story/catalogue';
import type { StoryFile } from '#story/storyFile';
import { speakFirst } from '#ui/speaking';
import { languageNow, strings } from '#ui/strings';
import type { SoundHost } from './compose/soundHost.ts';
import type { Talks } from './compose/talks.ts';

const browserStore = (): Storage => localStorage;
const shelf = openShelf();
const store = recordsOn(shelf);
const reflections = reflectionsOn(shelf);
const { version: _, ...usualSettings } = USUAL;
const { settings: loaded, reset } = loadSettings(browserStore);
const settings = signal<Settings>(loaded);
effect(() => keepSettings(browserStore, settings.value));
const systemReduced = signal(false);
followReducedMotion((reduced) => {
  systemReduced.value = reduced;
});

let sound: SoundHost | undefined;
let talks: Promise<Talks> | undefined;

/** Narrator, stories, picture and sound come with the first content note. */
const openTalks = async (): Promise<Talks> => {
  const { openTalks: open } = await import('./compose/open.ts');
  const opened = open({
    catalogue,
    store,
    reflections,
    settings,
    systemReduced,
    language: languageNow,
  });
  ({ sound } = opened);
  return opened.talks;
};
/** What could not be fetched is forgotten, so that the next press is a new try. */
const talksNow = (): Promise<Talks> =>
  (talks ??= openTalks().catch((reason: unknown) => {
    talks = undefined;
    throw reason;
  }));

const orNotLoaded = async <T>(asked: (open: Talks) => Promise<T>): Promise<T | Problem> => {
  try {
    return await asked(await talksNow());
  } catch (reason) {
    console.error(reason);
    return { problem: 'not-loaded' };
  }
};

/** What the library shows: what ships, and what a person opened from a file since. */
const cards = [...catalogue];

const adopt = (open: Talks, story: StoryFile): void => {
  const entry = open.adopt(story);
  if (!cards.some(({ id }) => id === entry.id)) cards.push(entry);
};

const openAuthor: NonNullable<Ports['author']> = async () => {
  const [{ authorPage }, open] = await Promise.all([import('./compose/author.tsx'), talksNow()]);
  const wanted = { catalogue, settings, systemReduced };
  return authorPage({ ...wanted, adopt: (story) => adopt(open, story) });
};

const ports: Ports = {
  get catalogue() {
    return cards.map((card) => entryIn(card, languageNow()));
  },
  kept: {
    ...store,
    bringIn: async (text) => {
      const { bringIn } = await import('./compose/bringIn.ts');
      return bringIn(text, { catalogue: cards, store });
    },
    forgetAll: async () => {
      await store.clear();
      settings.value = usualSettings;
      forgetSettings(browserStore);
    },
  },
  settings,
  settingsReset: reset,
  systemReduced,
  helpCards: [],
  begin: (scenario, how) => orNotLoaded((open) => open.begin(scenario, how)),
  foresee: (scenario) => void orNotLoaded(async (open) => open.foresee(scenario)),
  debrief: (talk) => orNotLoaded((open) => open.debriefs.ofTalk(talk)),
  sharedDebrief: (text) => orNotLoaded((open) => open.debriefs.ofText(text)),
  companions: async () => (await import('./compose/companions.ts')).fetchCompanions(languageNow()),
  practice: async () => {
    const { practisedOn } = await import('./compose/practised.ts');
    return practisedOn(catalogue, store);
  },
  author: openAuthor,
  gallery: async () => (await import('./compose/gallery.tsx')).galleryPage(),
  copy: copyText,
  saveFile,
  ...fullScreenPort(),
  leave: () =>
    leave({ exit: undefined, silence: () => sound?.silence(), stillHere: strings.site.stillHere }),
};

function fullScreenPort(): Pick<Ports, 'fullScreen'> {
  const device = fullScreenOf(document);
  if (!device) return {};
  const on = signal(false);
  device.follow((full) => {
    on.value = full;
  });
  return { fullScreen: { on, toggle: () => device.toggle() } };
}

const root = document.querySelector<HTMLElement>('#app');
if (!root) throw new Error('the page has no element #app');
await speakFirst(ports);
effect(() => {
  languageNow();
  void talks?.then((open) => open.retell());
});
mountFaces(root, ports);

import.meta.hot?.on('groundwork:stories', (renewed: typeof catalogue) => {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
  void talks?.then((open) => open.renew(renewed));
});
