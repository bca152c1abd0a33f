// The rooms that this device holds, by code: the journal of one that lives here, or the secret of one that a server keeps.
// Must not know: IndexedDB itself (a Shelf does), or what a journal says.
import { type KeptRoomRow, parseRoomRow } from '#app/room/keptRow';
import type { Shelf } from './shelf.ts';

export type RoomStore = {
  list(): Promise<KeptRoomRow[]>;
  get(code: string): Promise<KeptRoomRow | undefined>;
  put(row: KeptRoomRow): Promise<void>;
  remove(code: string): Promise<void>;
};

/** On a shelf that is still being opened. A row that cannot be read is left out, and left where it is. */
export const roomsOn = (opening: Promise<Shelf>): RoomStore => ({
  async list() {
    const rows = await (await opening).all('rooms');
    return rows.flatMap(({ row }) => parseRoomRow(row) ?? []);
  },
  get: async (code) => parseRoomRow(await (await opening).get('rooms', code)),
  put: async (row) => (await opening).put('rooms', row.code, row),
  remove: async (code) => (await opening).remove('rooms', code),
});
