// The rooms as the settings want them: with the stories of the build, kept here or in Redis.
// Must not know: when they are asked for. Comes with the first room.
import type { Server } from 'node:http';
import path from 'node:path';
import type { Rooms } from './rooms/rooms.ts';
import type { ServerSettings } from './settings.ts';

/** Where journals lie when nothing else is set; out of the way of what a build or an installation deletes. */
const FOLDER = '.rooms';

export const roomsFolderOf = ({ roomsFolder }: ServerSettings, house: string): string =>
  roomsFolder ?? path.join(house, FOLDER);

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

/** `built`: the folder that is served. */
export const roomsFor = async (
  server: Server,
  { redisUrl, roomKey, proxies }: ServerSettings,
  built: string,
  folder: string,
): Promise<Rooms> => {
  const [{ roomsOn }, { StoryShelf }, { keptHere, keptInRedis }] = await Promise.all([
    import('./rooms/rooms.ts'),
    import('./rooms/storyShelf.ts'),
    import('./rooms/keeping.ts'),
  ]);
  const store =
    redisUrl === undefined ? await keptHere(folder, portOf(server)) : await keptInRedis(redisUrl);
  return roomsOn(server, {
    ...{ store, stories: new StoryShelf(path.join(built, 'stories')), proxies },
    ...(redisUrl !== undefined && { redisUrl }),
    ...(roomKey !== undefined && { roomKey }),
  });
};
