// A port nobody listens on, for a test's own server.
// Must not know: what will be served there.
import { createServer } from 'node:net';

/** A free TCP port of this machine, 1024..65535. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

/** The same free port in a runner and in the workers it starts, which read its environment. */
export const portForTests = async (): Promise<number> => {
  const known = process.env['GROUNDWORK_TEST_PORT'] ?? String(await freePort());
  process.env['GROUNDWORK_TEST_PORT'] = known;
  return Number(known);
};
