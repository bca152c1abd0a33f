// Whether people sit or stand in a kind of room. Must not know: people, or what the room looks like.
import type { Figure } from './stageTypes.ts';

/** Kinds with somewhere to sit and a reason to. */
const SEATED: ReadonlySet<string> = new Set([
  'kitchen',
  'living-room',
  'car',
  'restaurant',
  'bus',
  'ferry',
  'waiting-room',
  'table',
]);

export const stanceIn = (kind: string): Figure['stance'] =>
  SEATED.has(kind) ? 'sitting' : 'standing';
