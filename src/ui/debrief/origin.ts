// Where a turn of the debriefed talk can be gone back to: the kept talk, or for one that is not kept its record.
// Must not know: how going back is done.
import { cutAt } from '#domain/playRecord';
import { makeText, parseText } from '#domain/textForm';
import type { DebriefFace } from '../ports.ts';
import { playFragment } from '../route.ts';

export type Origin = { scenario: string; talk?: string; text: string };

export const originOf = ({ scenario, talk, text }: DebriefFace): Origin => ({
  scenario: scenario.id,
  text,
  ...(talk !== undefined && { talk }),
});

const cutText = (text: string, turn: number): string => {
  const record = parseText(text);
  return record.ok ? makeText(cutAt(record.value, turn)) : text;
};

/** The fragment of the play page that opens the talk just before decision `turn`. */
export const wayBack = ({ scenario, talk, text }: Origin, turn: number): string =>
  playFragment(scenario, talk === undefined ? { record: cutText(text, turn) } : { talk, turn });
