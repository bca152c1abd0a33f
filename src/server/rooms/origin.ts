// Whether a request comes from a page of ours: another site's pages may not use a visitor's browser against rooms.
// Must not know: what is asked for.
import type { IncomingMessage } from 'node:http';

const hostIn = (origin: string): string | undefined => {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
};

/** The default ports of http and https are not named in an origin, and sometimes in a host. */
const plain = (host: string): string => host.replace(/:(?:80|443)$/, '').toLowerCase();

/** What is no browser sends no origin. `proxied`: a proxy of ours may say under which name it was asked. */
export const isOurOrigin = ({ headers }: IncomingMessage, proxied: boolean): boolean => {
  const { origin, host = '' } = headers;
  if (origin === undefined) return true;
  const forwarded = proxied ? String(headers['x-forwarded-host'] ?? '') : '';
  const from = hostIn(origin);
  return from !== undefined && plain(from) === plain(forwarded === '' ? host : forwarded);
};
