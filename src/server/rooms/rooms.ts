// All of the rooms put together: store, desk, halls, reception, sockets, and the two addresses.
// Must not know: how the server was started, or anything of a page.
import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { Api } from './api.ts';
import { Counts } from './counts.ts';
import { Desk } from './desk.ts';
import type { House } from './guest.ts';
import { tellsBy } from './hall.ts';
import { Halls, type Notice } from './halls.ts';
import { type Limits, LIMITS } from './limits.ts';
import { Reception } from './reception.ts';
import { endEngine, engineFor } from './sockets.ts';
import type { RoomStore } from './store.ts';
import { type Stories, Teller } from './teller.ts';
import { TokenBuckets } from './tokenBuckets.ts';

export type RoomsSettings = {
  stories: Stories;
  store: RoomStore;
  /** where many processes share the store */
  redisUrl?: string;
  roomKey?: string;
  /** proxies of ours in front */
  proxies?: number;
  limits?: Limits;
  now?: () => number;
};

export type Rooms = {
  /** Answers what is asked below /api/. */
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  counts: Counts;
  close: () => Promise<void>;
};

type Spread = (notice: Notice) => void;

const houseOf = (
  { stories, store, limits = LIMITS, now = Date.now }: RoomsSettings,
  spread: Spread,
): House => {
  const teller = new Teller(stories);
  const tells = tellsBy((record, language) => teller.tell(record, language));
  const halls = new Halls({ store, tells, spread, breath: limits.breath });
  const desk = new Desk(store, teller, halls.tell);
  const reception = new Reception({ desk, store, limits, now });
  const addresses = new TokenBuckets(limits.address, now);
  return { desk, halls, reception, teller, counts: new Counts(), limits, addresses, now };
};

/** Rooms on this server from now on. */
export const roomsOn = async (server: HttpServer, settings: RoomsSettings): Promise<Rooms> => {
  const { store, redisUrl, roomKey, proxies = 0 } = settings;
  let spread: Spread = () => {};
  const house = houseOf(settings, (notice) => spread(notice));
  const io = engineFor(house, proxies);
  const spreading =
    redisUrl === undefined
      ? undefined
      : (await import('./spread.ts')).spreadOver(io, redisUrl, (notice) =>
          house.halls.hear(notice),
        );
  if (spreading) spread = spreading.spread;
  io.attach(server);
  const api = new Api({ house, store, proxies, ...(roomKey !== undefined && { roomKey }) });
  return {
    answer: (request, response) => api.answer(request, response),
    counts: house.counts,
    close: async () => {
      house.halls.close();
      endEngine(io);
      spreading?.close();
      await store.close();
    },
  };
};
