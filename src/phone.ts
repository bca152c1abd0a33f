// The second root: a participant's page. Light enough for a poor network in a full room; over plain HTTP as good as over TLS.
// Must not know: stories, ink, pictures, sound.
import { effect, signal } from '@preact/signals';
import type { Forget } from '#device/forgetting';
import { readHost } from '#app/host/hostFile';
import { USUAL } from '#app/settings';
import { loadCare } from '#device/careSettings';
import { noteForgetting } from '#device/forgetting';
import { exitAddress, leave, stayAway } from '#device/leave';
import { pageStorage } from '#device/pageStorage';
import { followMoreContrast, followReducedMotion } from '#device/preferences';
import { roomDoorsAt } from '#device/room/roomDoors';
import { seatsOn } from '#device/seats';
import { keepSettings, loadSettings } from '#device/settings';
import { installTrustedTypes } from '#device/trustedTypes';
import { languageOf } from '#languages/language';
import { Seat } from '#ui/phone/seat';
import { speakFirst } from '#ui/speaking';
import { languageNow, strings, withWords } from '#ui/strings';
import { mountPhone, type PhonePorts } from './ui/phone/mountPhone.tsx';

installTrustedTypes();
const { host } = readHost(document.querySelector('#host')?.textContent ?? '');
const lasting = (): Storage => localStorage;
const { wipe, keepNothing } = loadCare(lasting, host.keepNothing);
const small = pageStorage(lasting, () => keepNothing);
const { settings: found } = loadSettings(() => small);
/** the host's language holds until somebody has a setting of their own */
const loaded =
  found === USUAL ? { ...USUAL, language: languageOf(host.language) ?? USUAL.language } : found;
const settings = signal<PhonePorts['settings']['value']>(loaded);
effect(() => {
  if (settings.value !== loaded) keepSettings(() => small, settings.value);
});
const systemReduced = signal(false);
followReducedMotion((reduced) => {
  systemReduced.value = reduced;
});
const systemContrast = signal(false);
followMoreContrast((more) => {
  systemContrast.value = more;
});

/** As `#/room/<code>` has it; empty without one. */
const codeIn = (fragment: string): string => {
  const code = /^#?\/?room\/([^/?]+)/.exec(fragment)?.[1] ?? '';
  try {
    return decodeURIComponent(code);
  } catch {
    return '';
  }
};

const seats = seatsOn(() => small);
const doors = roomDoorsAt(new URL('.', document.baseURI));
const seat = new Seat({ doors: async () => doors, seats, language: languageNow });

/** What leaving forgets here: the seat in this room, or everything of ours. */
const forgetting = async (): Promise<void> => {
  if (wipe === 'talk') return seats.remove(codeIn(location.hash));
  const all: Forget = { all: true };
  noteForgetting(lasting, all);
  await (await import('#device/keptHere')).forgetDevice();
};

const ports: PhonePorts = {
  ...{ settings, systemReduced, systemContrast },
  // a phone has a screen reader of its own; nothing is read aloud by us
  speech: {
    voices: signal([]),
    speaking: signal(false),
    say: () => undefined,
    stop: () => undefined,
  },
  exit: exitAddress(host.exit),
  leave: () => {
    seat.close();
    leave({
      exit: host.exit,
      silence: () => undefined,
      stillHere: strings.site.stillHere,
      ...(wipe !== 'nothing' && { wipe: forgetting }),
    });
    takeDown();
  },
};

const root = document.querySelector<HTMLElement>('#app');
if (!root) throw new Error('the page has no element #app');
const away = stayAway(host.exit);
if (!away) {
  await speakFirst(ports);
  await withWords('phone', Promise.resolve());
}
const code = codeIn(location.hash);
const takeDown = away ? (): void => undefined : mountPhone(root, ports, seat, code);
// a phone that slept, or whose page was loaded anew, goes back to its seat by itself
if (!away && seat.has(code)) void seat.come(code);
// a reload asks for the room that this phone is in
effect(() => {
  if (seat.code.value) history.replaceState(null, '', `#/room/${seat.code.value}`);
});
// help and the other pages are the whole game's
addEventListener('hashchange', () => {
  if (!location.hash.startsWith('#/room')) location.replace(`./${location.hash}`);
});
