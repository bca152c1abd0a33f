// One server of rooms as a process of its own, to be killed: its port, its folder or its Redis from the environment.
// Must not know: what a test looks for.
import { keptHere, keptInRedis } from '#server/rooms/keeping';
import { QUICK, serveRooms } from './serving.ts';

const { PORT = '0', REDIS_URL, ROOMS_DIR = '' } = process.env;

const store =
  REDIS_URL === undefined
    ? await keptHere(ROOMS_DIR, Number(PORT), QUICK)
    : await keptInRedis(REDIS_URL, QUICK);
const { port } = await serveRooms(
  { store, limits: QUICK, ...(REDIS_URL !== undefined && { redisUrl: REDIS_URL }) },
  Number(PORT),
);
process.stdout.write(`listening on ${port}\n`);
