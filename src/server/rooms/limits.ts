// Every limit of the rooms in one table, with what it is for.
// Must not know: who keeps to them.

/** Tokens at most, and how many come back in a second. */
export type Rate = { most: number; perSecond: number };

export type Limits = {
  /** rooms of one server, or of all that share a Redis */
  rooms: number;
  /** ms without any change after which a room ends by itself */
  idle: number;
  /** ms that an ended room is kept for those who come late to its end */
  afterEnd: number;
  /** ms between two counts shown while votes come in: a live number, and not 500 of them; 0 shows each at once */
  breath: number;
  /** ms that a connection may wait before it says which room it comes to */
  silent: number;
  /** open connections of one address: a whole school may share one */
  connections: number;
  /** messages of one connection: a facilitator who holds + while hands are counted sends ten a second */
  messages: Rate;
  /** refusals of one connection before it is closed */
  patience: Rate;
  /** messages and new connections of one address: 500 phones that vote in the same instant */
  address: Rate;
  /** new seats from one address */
  seats: Rate;
  /** wrong codes, secrets and room keys of one address */
  wrongCodes: Rate;
  /** rooms opened from one address */
  opened: Rate;
};

const MINUTE = 60_000;

export const LIMITS: Limits = {
  rooms: 2000,
  idle: 180 * MINUTE,
  afterEnd: 20 * MINUTE,
  breath: 100,
  silent: MINUTE / 2,
  connections: 2500,
  messages: { most: 40, perSecond: 15 },
  patience: { most: 60, perSecond: 1 },
  address: { most: 6000, perSecond: 1500 },
  seats: { most: 2500, perSecond: 20 },
  // then six a minute: a day of guessing from one address finds one of 100 open rooms with a chance of 1 in 100
  wrongCodes: { most: 30, perSecond: 0.1 },
  opened: { most: 60, perSecond: 0.05 },
};
