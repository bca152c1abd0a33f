// The rooms come with the first who asks for one, over whichever way; the site is served all the same.
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { LazyRooms } from '#server/lazyRooms';
import { roomsOn } from '#server/rooms/rooms';
import { memoryStore, STORIES } from './rooms/serving.ts';
import { rawClient } from './rooms/rawClient.ts';
import { ask } from './asking.ts';

let close = async (): Promise<void> => {};
afterEach(() => close());

const serve = async (load?: (server: Server) => ReturnType<typeof roomsOn>) => {
  let loads = 0;
  const rooms = new LazyRooms((server) => {
    loads += 1;
    return load?.(server) ?? roomsOn(server, { stories: STORIES, store: memoryStore() });
  });
  const server = createServer(rooms.beside((_, response) => response.end('the site')));
  rooms.on(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = async () => {
    await rooms.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const { port } = server.address() as { port: number };
  return { port, base: new URL(`http://127.0.0.1:${port}/`), loads: () => loads, rooms };
};

describe('lazy rooms', () => {
  test('are not there for the site', async () => {
    const { port, loads, rooms } = await serve();
    expect((await ask(port, '/index.html')).body).toBe('the site');
    expect([loads(), rooms.line]).toEqual([0, undefined]);
  });

  test.each(['websocket', 'polling'])('come with the first %s', async (transport) => {
    const { base, port, loads } = await serve();
    const clients = await Promise.all([1, 2, 3].map(() => rawClient(base, [transport])));
    expect(await clients[0]?.say('message', 'what')).toMatchObject({ why: 'malformed' });
    expect((await ask(port, '/')).body).toBe('the site');
    expect(loads()).toBe(1);
    for (const client of clients) client.close();
  });

  test('that failed to open are tried again by the next', async () => {
    let fails = true;
    const { port, loads } = await serve((server) => {
      if (fails) return Promise.reject(new Error('no folder'));
      return roomsOn(server, { stories: STORIES, store: memoryStore() });
    });
    expect((await ask(port, '/api/health')).status).toBe(503);
    fails = false;
    expect((await ask(port, '/api/health')).status).toBe(200);
    expect(loads()).toBe(2);
  });

  test('say in one line what they were good for', async () => {
    const { base, rooms } = await serve();
    const client = await rawClient(base);
    await client.say('message', '{');
    expect(rooms.line).toBe('Rooms: none opened; refused: 1 malformed.');
    client.close();
  });
});
