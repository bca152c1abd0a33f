// The doors to the rooms of the server that the page came from.
// Must not know: what a room is, or how a page shows it.
import { parseCode } from '#app/room/code';
import type { DoorRefusal, OpenedRoom, RoomDoor, RoomDoors, RoomWish } from '#app/room/doors';
import { isOpenedRoom, wishText } from '#app/room/wish';
import type { Viewer } from '#app/room/port';
import { Coming } from './coming.ts';
import { Door } from './door.ts';

/** ms after which no server is there. */
const PATIENCE = 10_000;

type Answer<T> = { ok: true; value: T } | { ok: false; error: DoorRefusal };

const refuse = (error: DoorRefusal) => ({ ok: false, error }) as const;

const enter = (base: URL, coming: Coming, viewer: Viewer): Promise<Answer<RoomDoor>> =>
  new Promise((resolve) => {
    const late = setTimeout(() => {
      door.close();
      resolve(refuse('out-of-reach'));
    }, PATIENCE);
    const door = new Door(base, coming, viewer, (answer) => {
      clearTimeout(late);
      resolve(answer === true ? { ok: true, value: door } : refuse(answer));
    });
  });

const open = async (base: URL, wish: RoomWish): Promise<Answer<OpenedRoom>> => {
  try {
    const response = await fetch(new URL('api/rooms', base), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: wishText(wish),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answer: unknown = await response.json();
    if (isOpenedRoom(answer)) return { ok: true, value: answer };
    return refuse((answer as { refused: DoorRefusal }).refused);
  } catch {
    return refuse('out-of-reach');
  }
};

/** `base`: the folder of the page, as in `document.baseURI`. */
export const roomDoorsAt = (base: URL): RoomDoors => ({
  openRoom: (wish) => open(base, wish),
  joinRoom: async ({ code: typed, language }) => {
    const code = parseCode(typed);
    if (code === undefined) return refuse('not-a-code');
    return enter(base, Coming.toJoin(code, language), { role: 'participant', seat: '' });
  },
  returnTo: ({ code, token, language }) =>
    enter(base, Coming.with('return', code, token, language), { role: 'participant', seat: '' }),
  takeOver: ({ code, secret, language }) =>
    enter(base, Coming.with('take', code, secret, language), { role: 'facilitator' }),
  watchRoom: ({ code, secret, language }) =>
    enter(base, Coming.with('watch', code, secret, language), { role: 'projector' }),
});
