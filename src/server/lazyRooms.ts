// Workshop rooms on the server of the site, loaded when somebody first asks for one: most who serve the game never do.
// Must not know: how rooms work.
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Rooms } from './rooms/rooms.ts';

/** Answers to these come from the rooms. */
const isOfRooms = (url = ''): boolean => url.startsWith('/api/') || isOfSockets(url);
/** The engine takes these over once it is there. */
const isOfSockets = (url = ''): boolean => url.startsWith('/socket.io/');

export class LazyRooms {
  private loading: Promise<Rooms> | undefined;
  private loaded: Rooms | undefined;
  private server: Server | undefined;

  constructor(private readonly load: (server: Server) => Promise<Rooms>) {}

  /** The site, and the rooms' addresses beside it. */
  beside(site: RequestListener): RequestListener {
    return (request, response) => {
      if (!isOfRooms(request.url)) return site(request, response);
      void this.answer(request, response);
    };
  }

  /** The server whose listener `beside` is. */
  on(server: Server): void {
    this.server = server;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (this.loaded) return;
      socket.on('error', () => socket.destroy());
      this.rooms
        .then(() => server.emit('upgrade', request, socket, head))
        .catch(() => socket.destroy());
    });
  }

  /** Never rejects. */
  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const rooms = await this.rooms;
      if (isOfSockets(request.url)) this.server?.emit('request', request, response);
      else await rooms.answer(request, response);
    } catch (fault) {
      console.error('The rooms could not be opened.', fault);
      response.writeHead(503).end();
    }
  }

  /** What it was good for; undefined when nobody asked for a room. */
  get line(): string | undefined {
    return this.loaded?.counts.line;
  }

  async close(): Promise<void> {
    await this.loaded?.close();
  }

  private async opened(server: Server): Promise<Rooms> {
    try {
      this.loaded = await this.load(server);
      return this.loaded;
    } catch (fault) {
      // the next who asks tries anew
      this.loading = undefined;
      throw fault;
    }
  }

  /** Opened at the first call. */
  get rooms(): Promise<Rooms> {
    if (!this.server) throw new Error('expected `on` to have been called');
    this.loading ??= this.opened(this.server);
    return this.loading;
  }
}
