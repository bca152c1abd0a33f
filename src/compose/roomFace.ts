// A room as a page shows it: found in whichever window or server holds it, told by the story, with the picture behind.
// Must not know: what the page shows of it.
import { computed, effect, signal } from '@preact/signals';
import type { RoomDoor } from '#app/room/doors';
import type { Held } from '#app/room/servedRoom';
import { SharedRoom } from '#app/room/sharedRoom';
import { channelOf } from '#device/channel';
import { keepAwake } from '#device/awake';
import { parseText } from '#domain/textForm';
import type { CatalogueEntry } from '#story/catalogue';
import type { Ports } from '#ui/ports';
import type { Asked, JoinWay, RoomFace, RoomState, RoomView } from '#ui/room/roomPorts';
import { localId, uint32 } from './fresh.ts';
import { PictureHost } from './pictureHost.ts';
import { tongueOf } from './tongue.ts';
import { groupPageOf } from './roomDebrief.ts';
import { type OpeningNeeds, takeUp } from './roomOpening.ts';
import { note } from './roomNote.ts';
import { type RoomStory, roomStory, toldOf } from './roomStories.ts';

export type FaceNeeds = OpeningNeeds &
  Pick<Ports, 'settings' | 'systemReduced'> & {
    /** what was seen last of each room on this page: a server lets nobody into one that has ended */
    last: Map<string, RoomView>;
  };

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Participants come in by a page of their own, which is light. */
export const joinPage = (code?: string): string =>
  new URL(code === undefined ? 'join.html' : `join.html#/room/${code}`, document.baseURI).href;

/** As one types it: host and folder, and no more. */
const joinAddress = (): string => {
  const { host, pathname } = new URL('join', document.baseURI);
  return `${host}${pathname}`;
};

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

const joinWay = (code: string): JoinWay => ({
  address: joinAddress(),
  link: joinPage(code),
  onlyHere: LOOPBACK.includes(location.hostname),
});

/** The story of a record in the language of the moment; asked for anew when either changes. */
const storyFollowing = (
  { catalogue, language }: FaceNeeds,
  recordNow: () => string | undefined,
) => {
  const story = signal<RoomStory | undefined>(undefined);
  const scenario = computed(() => {
    const record = parseText(recordNow() ?? '');
    return record.ok ? record.value.scenario : undefined;
  });
  const fetchFor = async (entry: CatalogueEntry, spoken: string): Promise<void> => {
    const found = await roomStory(entry, spoken);
    if (language() === spoken && found) story.value = found;
  };
  const stop = effect(() => {
    const entry = catalogue.find(({ id }) => id === scenario.value);
    if (entry) void fetchFor(entry, language());
  });
  return { story, stop };
};

/** What is heard of the way to a server. */
const wayTo = (state: { value: RoomState }, keeping: { value: boolean }) => {
  let stops: (() => void)[] = [];
  let door: RoomDoor | undefined;
  const follow = (now: RoomDoor['connection']['now']): void => {
    if (now.state === 'connected') state.value = 'here';
    else state.value = now.state === 'gone' ? 'gone' : 'coming-back';
  };
  return {
    entered(entered: RoomDoor): void {
      this.close();
      door = entered;
      follow(entered.connection.now);
      stops = [
        entered.connection.hear(follow),
        entered.keeping.hear((kept) => (keeping.value = kept)),
      ];
    },
    close(): void {
      for (const stop of stops) stop();
      stops = [];
      door?.close();
      door = undefined;
    },
  };
};

/** `held` where this window has just opened it. */
export const roomFaceOf = (needs: FaceNeeds, code: string, held?: Held): RoomFace => {
  const view = signal<RoomView | undefined>(needs.last.get(code));
  const state = signal<RoomState>('coming');
  const keeping = signal(true);
  const lives = signal<Held['lives']>('here');
  const secret = signal<string | undefined>(undefined);
  const way = wayTo(state, keeping);
  const picture = new PictureHost(needs, tongueOf(needs.language));
  const record = computed(() => view.value?.record);
  const { story, stop: stopStory } = storyFollowing(needs, () => record.value);
  const told = computed(() => {
    const read = parseText(record.value ?? '');
    return story.value && read.ok ? toldOf(story.value, read.value) : undefined;
  });
  const shared = new SharedRoom({
    ...{ channel: channelOf(`practice-room-${code}`), code, by: localId(), newId: localId },
    ...{ toss: uint32, wait },
    take: () => takeUp(needs, code, (door) => way.entered(door)),
    found: (where) => {
      if (where) lives.value = where;
      if (state.value !== 'coming-back') state.value = where ? 'here' : 'not-here';
    },
  });
  shared.watch({ role: 'facilitator' }, (seen) => {
    if (seen.role === 'facilitator') view.value = seen.view;
  });
  // a page that only shows gets no more than this
  shared.watch({ role: 'projector' }, (seen) => {
    if (seen.role === 'projector' && view.value?.can === undefined) view.value = seen.view;
  });
  const recall = async (): Promise<void> => {
    const row = await needs.store.get(code);
    if (row?.lives !== 'server') return;
    lives.value = 'server';
    if (row.as === 'lead') secret.value = row.secret;
    view.value ??= row.seen;
  };
  void recall();
  const stops = [
    stopStory,
    effect(() => {
      const stage = told.value?.moment.fresh.at(-1)?.stage;
      if (stage) picture.apply(stage);
    }),
    effect(() => {
      if (view.value) needs.last.set(code, view.value);
    }),
    effect(() => {
      if (view.value && told.value) void note(needs.store, view.value, told.value.moment);
    }),
    keepAwake(),
  ];
  const goes = (): void => shared.close();
  addEventListener('pagehide', goes);
  void shared.open(held);
  return {
    code,
    join: computed(() => (lives.value === 'server' ? joinWay(code) : undefined)),
    ...{ secret, view, told, state, keeping },
    ask: (command: Asked) =>
      shared.lead(command.type === 'coin' ? { type: 'coin', toss: uint32() } : command),
    attachPicture: (host) => picture.attach(host),
    picture: picture.state,
    pictureProgress: picture.progress,
    async debrief() {
      const read = parseText(record.peek() ?? '');
      const now = view.peek();
      return story.peek() && now && read.ok
        ? groupPageOf(story.peek() as RoomStory, read.value, now)
        : undefined;
    },
    close() {
      removeEventListener('pagehide', goes);
      for (const stop of stops) stop();
      shared.close();
      way.close();
    },
  };
};
