// A connection to Redis that never throws behind our back and never lets a caller wait long.
// Must not know: what is asked.
import { createClient } from '@redis/client';

/** ms to wait for an answer: a vote is told to try again rather than kept waiting. */
const PATIENCE = 1500;
const MOST_WAITING = 5000;

const connectionTo = (url: string, waits: boolean) =>
  createClient({
    url,
    // a refusal now is better than a vote that is taken minutes later
    disableOfflineQueue: !waits,
    commandsQueueMaxLength: MOST_WAITING,
    socket: {
      connectTimeout: 3000,
      reconnectStrategy: (tries: number) => Math.min(50 * 2 ** Math.min(tries, 6), 2000),
    },
  });

export type RedisConnection = ReturnType<typeof connectionTo>;

/** Connects now and again whenever the connection is lost. `waits`: commands wait meanwhile instead of failing. */
export const redisAt = (url: string, waits = false): RedisConnection => {
  const client = connectionTo(url, waits);
  // told by every command that fails; without a listener it would end the process
  client.on('error', () => {});
  client.connect().catch(() => {});
  return client;
};

/** The answer, or undefined when it fails or does not come in time. */
export const inTime = async <T>(asked: Promise<T>): Promise<{ answer: T } | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, undefined);
  });
  try {
    return await Promise.race([asked.then((answer) => ({ answer })), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};
