// Options with their letters, and what is asked, in words.
// Must not know: rooms, who votes.
import { LANDINGS } from '#domain/ballot';
import type { Option } from '#app/momentTypes';
import type { ShownBallot } from '#app/room/views';
import { strings } from '../strings.ts';

/** `ours`: said by the page, and not by the story. */
export type Lettered = Option & { letter: string; ours?: true };

const LETTERS = 'ABCDEFGH';

/** A to D, in the order of the options. */
export const lettered = (options: readonly (Option & { ours?: true })[]): Lettered[] =>
  options.map((option, at) => ({ ...option, letter: LETTERS.charAt(at) }));

const landings = () =>
  LANDINGS.map((id) => ({ id, text: strings.ballot.landings[id], ours: true as const }));

/** What a ballot asks about; `offered` are the story's options. */
export const optionsOf = (
  ballot: Pick<ShownBallot, 'question'> | undefined,
  offered: readonly Option[],
): Lettered[] => lettered(ballot?.question === 'landing' ? landings() : offered);

/** Of an id; the id itself where nothing on offer has it. */
export const letterOf = (options: readonly Lettered[], id: string): string =>
  options.find((option) => option.id === id)?.letter ?? id;
