// Servers of rooms as processes, and a plain proxy in front that takes any one that answers.
// Must not know: what a test looks for.
import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./oneServer.ts', import.meta.url));

export type Process = { port: number; kill: () => Promise<void> };

const listening = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const port = /listening on (\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });

export const startServer = async (environment: Record<string, string>): Promise<Process> => {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await listening(child);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    port,
    // as a machine that loses power: nothing is said, nothing is tidied up
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
};

export type Proxy = { port: number; close: () => void };

/** Each new connection to the next server in turn, past those that do not answer. */
export const proxyTo = async (servers: readonly Process[]): Promise<Proxy> => {
  let turn = 0;
  const open = new Set<Socket>();
  const pass = (from: Socket, tries: number): void => {
    const { port } = servers[(turn += 1) % servers.length] as Process;
    const to = connect(port, '127.0.0.1', () => {
      from.pipe(to);
      to.pipe(from);
    });
    open.add(to);
    to.on('error', () =>
      tries > 0 && to.bytesRead === 0 ? pass(from, tries - 1) : from.destroy(),
    );
    to.on('close', () => {
      if (to.bytesRead > 0) from.destroy();
    });
    from.on('close', () => to.destroy());
  };
  const server: Server = createServer((from) => {
    open.add(from);
    from.on('error', () => from.destroy());
    pass(from, servers.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
};
