// What a page of ours may do, for the server's headers and for the page itself on plain hosts.
// Must not know: which of the two asks.

/** Nothing from another host, nothing inline, no eval; text becomes markup or script nowhere. */
const PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob: data:",
  "font-src 'self'",
  // Howler and Phaser read what they made themselves; 'self' lets a room's WebSocket to the same host through too,
  // and a browser so old that it does not falls back to long polling
  "connect-src 'self' blob: data:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // the one policy, which lets only addresses of our own through (device/trustedTypes)
  'trusted-types default',
];

/** For a meta tag, where the rule about frames around us does not count and is complained of. */
export const PAGE_POLICY = PAGE.join('; ');

/** For an answer's headers. */
export const SERVED_POLICY = [...PAGE, "frame-ancestors 'self'"].join('; ');
