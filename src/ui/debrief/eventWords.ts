// What happened by itself between the lines, in words.
// Must not know: when it happened.
import { strings } from '../strings.ts';

type Event = keyof typeof strings.happened.events;

export const eventWords = (event: Event, promise: string, partner: string): string => {
  const said = strings.happened.events[event];
  return typeof said === 'string' ? said : said({ promise, partner });
};
