// Serves the built game from one folder: what is there with the right headers, for all else a plain sentence.
// Must not know: rooms, addresses, how the build was made.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { cacheRuleFor, ownTypeFor, SAFETY_HEADERS } from './headers.ts';

const say = (response: ServerResponse, status: number, sentence: string): void => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
};

const fileHeaders = (response: ServerResponse, pathname: string): void => {
  response.setHeader('Cache-Control', cacheRuleFor(pathname));
  const type = ownTypeFor(pathname);
  if (type !== undefined) response.setHeader('Content-Type', type);
};

const asksToRead = (request: IncomingMessage): boolean =>
  request.method === 'GET' || request.method === 'HEAD';

/** A listener over `folder`, which is read once: files built later are not seen until the next start. */
export const siteOf = (folder: string): RequestListener => {
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders: fileHeaders });
  return (request, response) => {
    for (const [name, value] of Object.entries(SAFETY_HEADERS)) response.setHeader(name, value);
    if (!asksToRead(request)) {
      response.setHeader('Allow', 'GET, HEAD');
      say(response, 405, 'This address can only be read.');
      return;
    }
    // A file that a new build has taken away ends its own answer, not the server.
    response.on('pipe', (source) => source.on('error', () => response.destroy()));
    try {
      files(request, response, () => say(response, 404, 'There is no such page here.'));
    } catch {
      say(response, 400, 'This request cannot be read.');
    }
  };
};
