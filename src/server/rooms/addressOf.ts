// The address that a request comes from, for limits alone; it is neither kept nor logged.
// Must not know: what is limited.
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

const FOUR_IN_SIX = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/;

/** The /64 of an IPv6 address, which is what one customer is given. */
const networkOf = (address: string): string => {
  const [head = '', tail] = address.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array<string>(zeros).fill('0'), ...back];
  return groups.slice(0, 4).join(':');
};

const shortened = (address: string): string => {
  const four = FOUR_IN_SIX.exec(address)?.[1];
  if (four !== undefined) return four;
  return isIPv6(address) ? networkOf(address) : address;
};

/** `proxies`: how many of our own stand in front, each adding to X-Forwarded-For. What lies before theirs may be a lie. */
export const addressOf = (request: IncomingMessage, proxies: number): string => {
  const own = request.socket.remoteAddress ?? 'unknown';
  if (proxies === 0) return shortened(own);
  const told = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  return shortened((told.at(-proxies) ?? own).slice(0, 64));
};
