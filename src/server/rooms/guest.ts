// One connection: its messages are read, bounded, and carried out in the name of whoever came in on it.
// Must not know: sockets, what a message leads to. Whatever goes wrong is answered by name and counted.
import { commandFrom, parseToServer, type Asking } from '#app/protocol';
import type { FromServer, ToServer } from '#app/room/messages';
import type { Counts } from './counts.ts';
import type { Answer, Desk } from './desk.ts';
import type { Halls } from './halls.ts';
import type { Limits } from './limits.ts';
import type { Admitted, Coming, Reception } from './reception.ts';
import { newToss } from './secrets.ts';
import type { Teller } from './teller.ts';
import { TokenBuckets } from './tokenBuckets.ts';
import { Visitor, type Sends } from './visitor.ts';

export type House = {
  desk: Desk;
  halls: Halls;
  reception: Reception;
  teller: Teller;
  counts: Counts;
  limits: Limits;
  /** messages by address, over all its connections */
  addresses: TokenBuckets;
  now: () => number;
};

/** How one connection is answered and ended. */
export type Line = { address: string; send: Sends; hangUp: () => void };
type Reply = (message: FromServer) => void;

const isComing = (message: ToServer): message is Coming =>
  ['join', 'return', 'take', 'watch'].includes(message.type);

/** What a message is called in a refusal. */
const nameOf = (text: unknown): string => {
  const found = typeof text === 'string' ? /^\{"type":"([a-z-]{1,20})"/.exec(text)?.[1] : undefined;
  return found ?? 'message';
};

export class Guest {
  private readonly own: TokenBuckets;
  private readonly patience: TokenBuckets;
  private admitted: Admitted | undefined;
  private visitor: Visitor | undefined;
  private coming = false;
  private gone = false;

  constructor(
    private readonly house: House,
    private readonly line: Line,
  ) {
    this.own = new TokenBuckets(house.limits.messages, house.now);
    this.patience = new TokenBuckets(house.limits.patience, house.now);
  }

  /** Whether it has said yet which room it comes to. */
  get silent(): boolean {
    return this.admitted === undefined;
  }

  /** Never rejects; every message is answered once, until it was too many. */
  async hear(text: unknown, reply: Reply): Promise<void> {
    if (this.gone) return;
    // at once: all of a flood is here before any of it is answered
    if (!this.own.take('') || !this.house.addresses.take(this.line.address))
      return this.refuse(nameOf(text), 'too-fast', reply);
    try {
      const answer = await this.answerTo(text, reply);
      if (typeof answer === 'string') this.refuse(nameOf(text), answer, reply);
    } catch (fault) {
      console.error('A message could not be answered.', fault);
      this.refuse(nameOf(text), 'try-again', reply);
    }
  }

  refuse(what: string, why: string, reply: Reply): void {
    if (this.gone) return;
    this.house.counts.refuse(why);
    reply({ type: 'refused', what, why });
    if (this.patience.take('')) return;
    // what it had sent already is not read any more
    this.leave();
    this.line.hangUp();
  }

  leave(): void {
    this.gone = true;
    const { admitted, visitor, house } = this;
    if (!admitted || !visitor) return;
    house.halls.leave(admitted.code, visitor);
  }

  /** The name of a refusal; undefined once it is answered. */
  private async answerTo(text: unknown, reply: Reply): Promise<string | undefined> {
    if (typeof text !== 'string') return 'malformed';
    const message = parseToServer(text);
    if (!message.ok) return message.error;
    if (isComing(message.value)) return this.come(message.value, reply);
    const refused = await this.ask(message.value);
    if (refused !== undefined) return refused;
    this.house.counts.add(isVote(message.value) ? 'votes' : 'commands');
    reply(doneWith(message.value));
    return undefined;
  }

  private async ask(message: Asking): Promise<Answer | 'not-here' | 'malformed'> {
    if (!this.admitted) return 'not-here';
    const command = commandFrom(message, newToss());
    if (!command.ok) return command.error;
    const { desk, teller } = this.house;
    const { code, from } = this.admitted;
    if (command.value.type === 'replay' && 'key' in from && !teller.fits(command.value.record))
      return 'other-story';
    return desk.send(code, { from, command: command.value });
  }

  private async come(message: Coming, reply: Reply): Promise<string | undefined> {
    if (this.coming) return 'already-here';
    this.coming = true;
    try {
      return this.admitted ? this.comeAgain(message, reply) : await this.comeIn(message, reply);
    } finally {
      this.coming = false;
    }
  }

  private async comeIn(message: Coming, reply: Reply): Promise<string | undefined> {
    const { reception, halls, counts } = this.house;
    const admitted = await reception.come(message, this.line.address);
    if ('refused' in admitted) return admitted.refused;
    if (message.type === 'join') counts.add('seated');
    reply(admitted.reply);
    if (this.gone) return undefined;
    this.admitted = admitted;
    this.visitor = new Visitor(admitted.viewer, admitted.language, this.line.send);
    const entered = await halls.enter(admitted.code, this.visitor);
    if ('refused' in entered) this.line.send({ type: 'gone', why: entered.refused });
    // it hung up while the room was read
    if (this.gone) this.leave();
    return undefined;
  }

  /** The same one, who now wants to be told in another language. */
  private async comeAgain(message: Coming, reply: Reply): Promise<string | undefined> {
    const { admitted, visitor, house } = this;
    if (!admitted || !visitor || message.type === 'join') return 'already-here';
    const again = await house.reception.come(message, this.line.address);
    if ('refused' in again) return again.refused;
    const same = again.code === admitted.code && isSame(again.viewer, admitted.viewer);
    if (!same) return 'already-here';
    reply(again.reply);
    visitor.language = again.language;
    visitor.forget();
    await house.halls.enter(admitted.code, visitor);
    return undefined;
  }
}

const isVote = ({ type }: Asking): boolean => type === 'vote' || type === 'abstain';

const isSame = (one: Admitted['viewer'], other: Admitted['viewer']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const doneWith = (message: Asking): FromServer => {
  if (message.type !== 'vote' && message.type !== 'abstain') return { type: 'done' };
  const { ballot, round } = message;
  return { type: 'acknowledged', ballot, round };
};
