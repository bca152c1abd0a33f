// What this machine notes of a room that a server keeps: how far it went, and how it ended.
// Must not know: pages, servers. The debrief stays here when the server has long let the room go.
import type { Moment } from '#app/momentTypes';
import type { KeptRoomRow } from '#app/room/keptRow';
import { projectorPart } from '#app/room/views';
import type { RoomStore } from '#device/keptRooms';
import type { RoomView } from '#ui/room/roomPorts';

const isSame = (one: KeptRoomRow, other: KeptRoomRow): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A row that was deleted stays deleted, and a room that lives here has its journal. */
export const note = async (
  store: RoomStore,
  view: RoomView,
  { scenario: { id: scenario, title }, turn: choices }: Moment,
): Promise<void> => {
  const row = await store.get(view.code);
  if (row?.lives !== 'server') return;
  const { code, secret, as, format, lives } = row;
  const seen = view.debrief && projectorPart(view);
  const now = { format, lives, code, scenario, title, choices, secret, as, ...(seen && { seen }) };
  if (!isSame(row, now)) await store.put(now);
};
