// A participant's own votes beside the group's, kept by the phone that saw both, and by nobody else.
// Must not know: where they are kept, or how they are shown. No view holds a vote of anybody else.
import * as z from 'zod/mini';
import { QUESTIONS } from '#domain/ballot';
import type { ParticipantView } from './views.ts';

const OwnVote = z.strictObject({
  ballot: z.number(),
  round: z.number(),
  turn: z.number(),
  question: z.enum(QUESTIONS),
  /** texts by id, as they stood on the phone */
  options: z.record(z.string(), z.string()),
  /** an option's id, or `abstain`; absent when nothing was cast in the last round */
  yours: z.exactOptional(z.string()),
  /** where the group went, or how most heard it */
  group: z.exactOptional(z.string()),
});

const OwnVotes = z.array(OwnVote);

export type OwnVote = z.infer<typeof OwnVote>;

/** An id without words of the story's stands for itself. */
const textsOf = ({ recap, now }: ParticipantView): Record<string, string> =>
  now.ballot?.question === 'landing'
    ? {}
    : Object.fromEntries(recap.options.map(({ id, text }) => [id, text]));

/** What the open ballot is about, with this phone's vote; undefined while none is open for it. */
const entryOf = (view: ParticipantView, before: OwnVote | undefined): OwnVote | undefined => {
  const { ballot, waits, yours } = view.now;
  if (!ballot || waits || ballot.source === 'hands') return undefined;
  const { number, round, question } = ballot;
  const kept = before?.round === round ? before.yours : undefined;
  const own = yours ?? kept;
  const lead = ballot.question === 'landing' ? ballot.rounds.at(-1)?.lead : undefined;
  return {
    ...{ ballot: number, round, turn: view.recap.turn, question, options: textsOf(view) },
    ...(own !== undefined && { yours: own }),
    ...(lead?.kind === 'majority' && { group: lead.option }),
  };
};

/** The group's way, beside the ballot that led to it. */
const decided = (own: readonly OwnVote[], { now }: ParticipantView): readonly OwnVote[] => {
  const { went } = now;
  const at = own.findLastIndex(({ question }) => question === 'decision');
  const last = own[at];
  if (!went || now.ballot?.number === last?.ballot || last?.group !== undefined) return own;
  if (!last || !Object.hasOwn(last.options, went.option)) return own;
  return own.with(at, { ...last, group: went.option });
};

/** A turn that is asked again, since the room went back, takes the place of what it was before. */
const put = (own: readonly OwnVote[], entry: OwnVote): readonly OwnVote[] => [
  ...own.filter(
    ({ ballot, turn, question }) =>
      ballot !== entry.ballot && !(turn >= entry.turn && question === entry.question),
  ),
  entry,
];

/** The list after a view; the same list when there is nothing new in it. */
export const withView = (own: readonly OwnVote[], view: ParticipantView): readonly OwnVote[] => {
  const known = decided(own, view);
  const before = known.find(({ ballot }) => ballot === view.now.ballot?.number);
  const entry = entryOf(view, before);
  if (!entry || JSON.stringify(entry) === JSON.stringify(before)) return known;
  return put(known, entry);
};

const Kept = z.strictObject({ token: z.string(), own: OwnVotes });

/** What a phone keeps of a room: the seat's token, and its own votes. */
export type KeptSeat = { token: string; own: readonly OwnVote[] };

export const makeSeat = (seat: KeptSeat): string => JSON.stringify(seat);

/** Undefined for anything that is none of ours. */
export const parseSeat = (text: string | null): KeptSeat | undefined => {
  try {
    const found = Kept.safeParse(JSON.parse(text ?? ''));
    return found.success ? found.data : undefined;
  } catch {
    return undefined;
  }
};
