// The one Trusted Types policy: scripts, workers and the service worker come from our own folder; text is never markup.
// Must not know: which script is asked for. Installed before anything else runs.

type PolicyFactory = {
  createPolicy(
    name: 'default',
    rules: { createScriptURL(address: string): string | null },
  ): unknown;
};

/** An address below the page's own folder, whole; null for every other, which the browser then refuses. */
export const ownScript = (address: string, page: string): string | null => {
  if (!URL.canParse(address, page)) return null;
  const wanted = new URL(address, page);
  const folder = new URL('.', page);
  const own = wanted.origin === folder.origin && wanted.pathname.startsWith(folder.pathname);
  return own ? wanted.href : null;
};

/** Does nothing where the browser has no Trusted Types. */
export const installTrustedTypes = (): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => ownScript(address, document.baseURI),
  });
};
