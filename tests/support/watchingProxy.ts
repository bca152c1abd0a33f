// A proxy that writes down every host a browser asks, workers and service worker included, and passes on only what is for one.
// Must not know: what the browser does.
import { createServer, request } from 'node:http';

export type WatchingProxy = { address: string; asked: string[]; stop(): Promise<void> };

/** `only`: the one host with port that is answered. */
export const watchingProxy = async (only: string): Promise<WatchingProxy> => {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const wanted = new URL(incoming.url ?? '', 'http://nowhere.invalid');
    asked.push(wanted.host);
    if (wanted.host !== only) {
      outgoing.writeHead(403).end();
      return;
    }
    const { method, headers } = incoming;
    const onward = request(wanted, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(incoming.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('expected a TCP address');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    asked,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
