// The request that opens a room, and its answer, as both ends read them.
// Must not know: HTTP, who may open one.
import * as z from 'zod/mini';
import { makeText } from '#domain/textForm';
import { isCode, isToken } from './code.ts';
import type { OpenedRoom, RoomWish } from './doors.ts';
import { VERSION } from './messages.ts';

/** What comes in: the record in its text form. */
export const AskedRoom = z.strictObject({
  version: z.number(),
  record: z.string().check(z.maxLength(3000)),
  roomKey: z.exactOptional(z.string().check(z.maxLength(200))),
});

export type AskedRoom = z.infer<typeof AskedRoom>;

const Opened = z.object({
  code: z.string().check(z.refine(isCode)),
  secret: z.string().check(z.refine(isToken)),
});

export const wishText = ({ record, roomKey }: RoomWish): string => {
  const asked: AskedRoom = {
    version: VERSION,
    record: makeText(record),
    ...(roomKey !== undefined && { roomKey }),
  };
  return JSON.stringify(asked);
};

export const isOpenedRoom = (answer: unknown): answer is OpenedRoom =>
  Opened.safeParse(answer).success;
