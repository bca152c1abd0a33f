// When the server has to stop: a signal, or the end of the shell through which npm started it.
// Must not know: what stopping means.

/** How often to look, ms. */
const LOOK = 1000;
/** What has not ended by then is not waited for, such as a Redis that is gone. ms */
const PATIENCE = 5000;

/** On SIGTERM npm ends its shell only, which tells nobody; a server left behind would keep the port. */
const whenShellEnds = (stop: () => void): void => {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    stop();
  }, LOOK);
  watch.unref();
};

/** Calls `stop` at the first reason to, which must bear being called twice; the process ends soon after in any case. */
export const whenToldToStop = (stopping: () => void): void => {
  const stop = (): void => {
    stopping();
    setTimeout(() => process.exit(), PATIENCE).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  if (process.env['npm_lifecycle_event'] !== undefined) whenShellEnds(stop);
};
