// Several processes as one: what is kept by one is told to all, over the engine's own adapter and Redis.
// Must not know: rooms, or what a notice is for. A notice may be lost with the connection; halls look again.
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { Server } from 'socket.io';
import * as z from 'zod/mini';
import type { Notice } from './halls.ts';
import { redisAt, type RedisConnection } from './redisClient.ts';

const NOTICE = 'news';

const Heard = z.object({
  code: z.string(),
  version: z.number(),
  since: z.number(),
  seats: z.exactOptional(z.array(z.string())),
});

/** The adapter drops the promises of what it publishes; one that fails would end the process. */
const forgiving = (client: RedisConnection): RedisConnection => {
  const publish = client.publish.bind(client);
  const value = (...given: Parameters<typeof publish>) => publish(...given).catch(() => 0);
  return Object.defineProperty(client, 'publish', { value });
};

export type Spreading = {
  spread: (notice: Notice) => void;
  close: () => void;
};

/** `hear` is called for what other processes spread. */
export const spreadOver = (
  io: Server,
  url: string,
  hear: (notice: Notice) => Promise<void>,
): Spreading => {
  // its commands wait for a lost connection: refused at once, the adapter would ask again without a pause
  const client = forgiving(redisAt(url, true));
  io.adapter(
    createAdapter(client, { streamName: 'groundwork:io', channelPrefix: 'groundwork:io' }),
  );
  io.on(NOTICE, (given: unknown) => {
    const notice = Heard.safeParse(given);
    if (notice.success) hear(notice.data).catch(() => {});
  });
  return {
    spread: (notice) => void io.serverSideEmit(NOTICE, notice),
    close: () => client.destroy(),
  };
};
