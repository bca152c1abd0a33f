// Which seat this device has in a room, so that it comes back to it after sleep, a reload or a lost network.
// Must not know: what stands in a seat's text.
import { KEY_PREFIX, type SmallStore, unlessRefused } from './pageStorage.ts';

const ROOM = `${KEY_PREFIX}room.`;

export type SeatStore = {
  get(code: string): string | null;
  put(code: string, text: string): void;
  remove(code: string): void;
};

export const seatsOn = (store: () => SmallStore): SeatStore => ({
  get: (code) => unlessRefused(() => store().getItem(ROOM + code)) ?? null,
  put: (code, text) => unlessRefused(() => store().setItem(ROOM + code, text)),
  remove: (code) => unlessRefused(() => store().removeItem(ROOM + code)),
});
