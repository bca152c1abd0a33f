// Joins the pages of workshop rooms with stories, picture, what is kept, and servers. main.ts loads it with the first of them.
// Must not know: what the pages show.
import type { ComponentType } from 'preact';
import type { Held } from '#app/room/servedRoom';
import { roomsOn } from '#device/keptRooms';
import type { Shelf } from '#device/shelf';
import { entryIn } from '#story/catalogue';
import type { RoomAsked } from '#ui/ports';
import type { Rooms } from '#ui/room/roomPorts';
import { withWords } from '#ui/strings';
import { type FaceNeeds, joinPage, roomFaceOf } from './roomFace.ts';
import { openRoom, takeOver } from './roomOpening.ts';
import { roadsFrom } from './roomRoads.ts';

type Needs = Omit<FaceNeeds, 'last' | 'store'> & { shelf: Promise<Shelf> };

/** Whether a server of ours answers here, through which phones can come in; on a plain host none does. */
const serves = async (): Promise<boolean> => {
  try {
    const answer = await fetch(new URL('api/health', document.baseURI));
    return answer.headers.get('content-type')?.startsWith('application/json') ?? false;
  } catch {
    return false;
  }
};

const roomsOf = (given: Needs): Rooms => {
  const needs = { ...given, last: new Map(), store: roomsOn(given.shelf) };
  const { catalogue, store, language } = needs;
  /** opened in this window, and not yet on a page */
  const opened = new Map<string, Held>();
  return {
    get catalogue() {
      return catalogue.map((entry) => entryIn(entry, language()));
    },
    phones: serves,
    open: (wish) => openRoom(needs, wish, (code, held) => opened.set(code, held)),
    face(code) {
      const held = opened.get(code);
      opened.delete(code);
      return roomFaceOf(needs, code, held);
    },
    takeOver: (asked, as) => takeOver(needs, asked, as),
    async kept() {
      const rows = await store.list();
      return rows.map(({ code, title, choices }) => ({ code, title, choices }));
    },
    forget: (code) => store.remove(code),
    roads: (text) => roadsFrom(text, catalogue, language()),
    joinPage,
  };
};

/** Fetched with its words. */
export const roomsPage = async (needs: Needs): Promise<ComponentType<{ asked: RoomAsked }>> => {
  const page = import('../ui/room/roomRoute.tsx');
  const { RoomRoute } = await withWords('phone', withWords('room', page));
  const rooms = roomsOf(needs);
  return ({ asked }) => <RoomRoute rooms={rooms} asked={asked} />;
};
