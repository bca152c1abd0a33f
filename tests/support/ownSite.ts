// A site of a test's own over a folder that was built: it can be stopped, and its page can be given a host's settings.
// Must not know: what is tried on it.
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteOf } from '#server/site';

export const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));

export type OwnSite = { address: string; stop(): Promise<void>; serve(folder: string): void };

const hostTag = /(<script type="application\/json" id="host">)[\s\S]*?(<\/script>)/;

/** `host`: the text of a host.json, put into the page as the build does. */
export const ownSite = async (host?: string, folder = BUILT): Promise<OwnSite> => {
  let site = siteOf(folder);
  const server: Server = createServer((request, response) => {
    if (host === undefined || !/^\/(?:index\.html)?$/.test(request.url ?? ''))
      return site(request, response);
    const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
    response.end(page.replace(hostTag, `$1${host.replaceAll('<', '\\u003c')}$2`));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('expected a TCP address');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    serve: (next) => {
      site = siteOf(next);
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
