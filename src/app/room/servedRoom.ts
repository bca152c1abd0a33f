// Lets other windows of this machine watch a room that this one holds, and ask it.
// Must not know: what they show.
import { commandFrom } from '../protocol.ts';
import type { Facilitating, TakingPart } from './command.ts';
import type { RoomPort } from './port.ts';
import { type Channel, type ToHolder, toHolder } from './windows.ts';

/** A port, the facilitator's key to it, and whether the room lives in this machine or on a server. */
export type Held = { port: RoomPort; key: string; lives: 'here' | 'server' };

type Holding = Held & {
  /** names this window */
  by: string;
  /** a uint32 of this window's chance */
  toss: () => number;
};

type Send = Extract<ToHolder, { kind: 'send' }>;

const commandIn = ({ message }: Send, toss: number): Facilitating | TakingPart | undefined => {
  if (message.type === 'join') return { type: 'join' };
  if (message.type === 'return' || message.type === 'take' || message.type === 'watch')
    return undefined;
  const command = commandFrom(message, toss);
  return command.ok ? command.value : undefined;
};

/** Until the answer is called, which tells the others that the room is let go. */
export const serveRoom = (
  channel: Channel,
  { port, key, lives, by, toss }: Holding,
): (() => void) => {
  const watching = new Map<string, () => void>();
  const answer = async (send: Send): Promise<void> => {
    const { id, from } = send;
    const command = commandIn(send, toss());
    const why = command ? await port.send({ from, command }) : 'malformed';
    channel.post({ kind: 'answer', id, ...(why !== undefined && { why }) });
  };
  const unwatch = (id: string): void => {
    watching.get(id)?.();
    watching.delete(id);
  };
  const stop = channel.hear((heard) => {
    const message = toHolder(heard);
    if (message?.kind === 'who') channel.post({ kind: 'held', by, key, lives });
    if (message?.kind === 'send') void answer(message);
    if (message?.kind === 'unwatch') unwatch(message.id);
    if (message?.kind !== 'watch') return;
    const { id, viewer } = message;
    watching.set(
      id,
      port.watch(viewer, (view) => channel.post({ kind: 'view', id, view })),
    );
  });
  channel.post({ kind: 'held', by, key, lives });
  return () => {
    stop();
    for (const id of watching.keys()) unwatch(id);
    channel.post({ kind: 'gone', by });
  };
};
