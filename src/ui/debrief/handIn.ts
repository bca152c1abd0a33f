// The hand-in file: the attempts in their text form and the debrief as plain text, so that it stays readable without us.
// Must not know: how a browser saves a file.
import { wordsToHandIn } from '#app/reflection';
import type { Debrief } from '#domain/debriefTypes';
import type { DebriefFace } from '../ports.ts';
import { debriefText } from './plainText.ts';
import type { Reflecting } from './reflecting.ts';

export type HandIn = {
  format: 1;
  kind: 'groundwork-hand-in';
  scenario: { id: string; title: string };
  /** text forms, this attempt first */
  attempts: readonly string[];
  debrief: string;
};

/** What a moment has yet to ask is not told by a file either. */
const toldOf = (debrief: Debrief, withheld: ReadonlySet<number>): Debrief => ({
  ...debrief,
  moments: debrief.moments.filter(({ turn }) => !withheld.has(turn)),
  walked: debrief.walked.map((one) => {
    if (!withheld.has(one.turn)) return one;
    const { meant: _meant, heard: _heard, ...rest } = one;
    return rest;
  }),
});

/** Own words are in it only where they were ticked for it; a feeling never is. */
export const handInOf = (
  face: DebriefFace,
  { now, withheld }: Pick<Reflecting, 'now' | 'withheld'>,
): HandIn => ({
  format: 1,
  kind: 'groundwork-hand-in',
  scenario: face.scenario,
  attempts: [face.text, ...face.attempts.map(({ text }) => text)],
  debrief: debriefText(face.scenario.title, toldOf(face.debrief, withheld), wordsToHandIn(now)),
});

export const handInJson = (handIn: HandIn): string => `${JSON.stringify(handIn, null, 2)}\n`;

/** The same for the eye, with the attempts at its foot. */
export const handInText = ({ debrief, attempts }: HandIn): string =>
  `${debrief}\n${attempts.join('\n')}\n`;
