// The browser's composition root: joins faces, device, stories, picture and sound. The only file that knows them all.
// Must not know: how any of them works. Static imports only of what the library page needs; the rest comes with a talk.
import { effect, signal } from '@preact/signals';
import { catalogue } from 'virtual:groundwork/catalogue';
import { change, named } from '#app/naming';
import type { SavedTalk } from '#app/ports';
import { USUAL } from '#app/settings';
import { copyText } from '#device/clipboard';
import { fullScreenOf } from '#device/fullScreen';
import { exitAddress, stayAway } from '#device/leave';
import { followMoreContrast, followReducedMotion } from '#device/preferences';
import { saveFile } from '#device/saveFile';
import { forgetSettings, keepSettings, loadSettings } from '#device/settings';
import { speechOf } from '#device/speech';
import { installTrustedTypes } from '#device/trustedTypes';
import { mountFaces } from './ui/mount.tsx';
import type { Ports, Problem, Settings } from '#ui/ports';
import { entryIn } from '#story/catalogue';
import type { StoryFile } from '#story/storyFile';
import { speakFirst } from '#ui/speaking';
import { languageNow, strings, withWords } from '#ui/strings';
import { helpCardsOf, hostHere, languageOf, shownOf } from './compose/hostHere.ts';
import { openKeeping } from './compose/keeping.ts';
import { leavingBy } from './compose/leaving.ts';
import type { OpenTalks } from './compose/open.ts';
import { noOffline, offlineFor } from './compose/offlineHost.ts';
import { speechOn } from './compose/speechHost.ts';
import { talkHere } from './compose/talkHere.ts';
import type { Talks } from './compose/talks.ts';

installTrustedTypes();
const host = hostHere();
const keeping = openKeeping(host);
const { store, reflections, read, sketches, small } = keeping;
const { version: _, ...usualSettings } = USUAL;
const { settings: found, reset } = loadSettings(small);
/** the host's language holds until somebody has a setting of their own */
const loaded = found === USUAL ? { ...USUAL, ...languageOf(host) } : found;
const settings = signal<Settings>(loaded);
// what nobody has changed is not written down
effect(() => {
  if (settings.value !== loaded) keepSettings(small, settings.value);
});
const shown = shownOf(host, catalogue);
const systemReduced = signal(false);
followReducedMotion((reduced) => {
  systemReduced.value = reduced;
});
const systemContrast = signal(false);
followMoreContrast((more) => {
  systemContrast.value = more;
});

const speech = speechOn(speechOf(window), settings);

let opened: OpenTalks | undefined;
let talks: Promise<Talks> | undefined;

/** Narrator, stories, picture and sound come with the first content note. */
const openTalks = async (): Promise<Talks> => {
  const { openTalks: open } = await import('./compose/open.ts');
  const wanted = { catalogue: shown, store, reflections, read, sketches };
  opened = open({ ...wanted, settings, systemReduced, language: languageNow });
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

/** What the library shows: what ships and the host shows, and what a person opened from a file since. */
const cards = [...shown];

/** As its story is called in the language of the page; as it was when kept, where the story is not here. */
const titledNow = (talk: SavedTalk): SavedTalk => {
  const card = cards.find(({ id }) => id === talk.scenario);
  return card ? { ...talk, title: entryIn(card, languageNow()).title } : talk;
};

const keptThings = async () =>
  (await import('./compose/keptHere.ts')).keptThings({ keeping, settings });

const adopt = (open: Talks, story: StoryFile): void => {
  const entry = open.adopt(story);
  if (!cards.some(({ id }) => id === entry.id)) cards.push(entry);
};

const openAuthor: NonNullable<Ports['author']> = async () => {
  const page = withWords('author', import('./compose/author.tsx'));
  const [{ authorPage }, open] = await Promise.all([page, talksNow()]);
  const wanted = { catalogue: shown, settings, systemReduced };
  return authorPage({ ...wanted, adopt: (story) => adopt(open, story) });
};

let roomsAsked: ReturnType<NonNullable<Ports['rooms']>> | undefined;

/** One for the whole page: a room that was opened on one address is shown on another. */
const rooms: NonNullable<Ports['rooms']> = () =>
  (roomsAsked ??= import('./compose/rooms.tsx').then(({ roomsPage }) =>
    roomsPage({
      ...{ catalogue: shown, shelf: keeping.shelf, language: languageNow, settings, systemReduced },
      doors: async () => {
        const { roomDoorsAt } = await import('#device/room/roomDoors');
        return roomDoorsAt(new URL('.', document.baseURI));
      },
    }),
  ));

const ports: Ports = {
  get catalogue() {
    return cards.map((card) => entryIn(card, languageNow()));
  },
  kept: {
    ...store,
    list: async () => {
      const kept = await store.list();
      return { ...kept, talks: kept.talks.map(titledNow) };
    },
    picture: (talk) => sketches.get(talk),
    name: (talk, name) => change(store, talk, (kept) => named(kept, name)),
    bringIn: async (text) => {
      const { bringIn } = await import('./compose/bringIn.ts');
      return bringIn(text, { catalogue: cards, store, reflections });
    },
    exportAll: async (own) => (await keptThings()).exportAll(own),
    things: async () => (await keptThings()).things(),
    forgetThing: async (thing) => (await keptThings()).forgetThing(thing),
    forgetAll: async () => {
      await store.clear();
      settings.value = usualSettings;
      forgetSettings(small);
      await (await keptThings()).forgetDevice();
    },
  },
  settings,
  settingsReset: reset,
  systemReduced,
  systemContrast,
  care: keeping.care,
  helpCards: helpCardsOf(host),
  teachingView: host.teachingView,
  begin: (scenario, how) => orNotLoaded((open) => open.begin(scenario, how)),
  foresee: (scenario) => void orNotLoaded(async (open) => open.foresee(scenario)),
  debrief: (talk) => orNotLoaded((open) => open.debriefs.ofTalk(talk)),
  sharedDebrief: (text) => orNotLoaded((open) => open.debriefs.ofText(text)),
  companions: async () => {
    const { fetchCompanions } = await import('./compose/companions.ts');
    const all = await fetchCompanions(languageNow());
    return all.filter(({ scenario }) => shown.some(({ id }) => id === scenario));
  },
  practice: async () => {
    const { practisedOn } = await import('./compose/practised.ts');
    const entries = shown.map((card) => entryIn(card, languageNow()));
    return practisedOn(entries, store);
  },
  author: openAuthor,
  gallery: async () => (await import('./compose/gallery.tsx')).galleryPage(),
  rooms,
  copy: copyText,
  saveFile,
  ...fullScreenPort(),
  newVersion: import.meta.env.PROD
    ? offlineFor({ care: keeping.care, settings, busy: () => opened?.busy() ?? false })
    : noOffline(),
  exit: exitAddress(host.exit),
  leave: leavingBy({
    exit: host.exit,
    stillHere: strings.site.stillHere,
    keeping,
    talkHere: () => talkHere(location.hash, opened?.talks.openTalk),
    silence,
    takeDown: () => takeDown(),
  }),
  speech,
  followPad,
};

/** The gamepad's reader comes with the first gamepad, and stays with the page. */
function followPad(hear: Parameters<Ports['followPad']>[0]): () => void {
  let stop = (): void => undefined;
  const follow = async (): Promise<void> => {
    stop = (await import('#device/gamepad')).followPad(window, hear);
  };
  const wake = (): void => void follow();
  addEventListener('gamepadconnected', wake, { once: true });
  return () => {
    removeEventListener('gamepadconnected', wake);
    stop();
  };
}

function silence(): void {
  opened?.sound.silence();
  speech.stop();
}

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
const away = stayAway(host.exit);
if (!away) await speakFirst(ports);
// the talk that is open goes on in the language chosen
effect(() => {
  languageNow();
  void talks?.then((open) => open.retell());
});
const takeDown = away ? (): void => undefined : mountFaces(root, ports);

import.meta.hot?.on('groundwork:stories', (renewed: typeof catalogue) => {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
  void talks?.then((open) => open.renew(renewed));
});
