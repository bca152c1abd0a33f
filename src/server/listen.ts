// Opens a port for a listener and closes it cleanly; a port that cannot be had becomes a sentence.
// Must not know: what is served.
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { err, ok } from '#domain/result';
import type { Result } from '#domain/result';
import type { ServerSettings } from './settings.ts';

export type Listening = {
  server: Server;
  /** the port that was really opened */
  port: number;
  /** ends open connections; resolves when the port is free again */
  close: () => Promise<void>;
};

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is already in use; stop the other program or choose another with PORT=<number>',
  EACCES: 'may not be opened by you; choose one above 1023, such as PORT=4173',
};

const sentenceFor = (fault: NodeJS.ErrnoException, port: number): string =>
  `Port ${port} ${REASONS[fault.code ?? ''] ?? `cannot be opened (${fault.message})`}.`;

const listeningOn = (server: Server): Listening => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a TCP address');
  return {
    server,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Resolves once the port is open, or with the reason why it is not. */
export const listen = (
  listener: RequestListener,
  { port, host }: Pick<ServerSettings, 'port' | 'host'>,
): Promise<Result<Listening, string>> =>
  new Promise((resolve) => {
    const server = createServer(listener);
    server.once('error', (fault) => resolve(err(sentenceFor(fault, port))));
    server.listen(port, host, () => resolve(ok(listeningOn(server))));
  });
