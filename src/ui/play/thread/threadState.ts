// What a telephone shows around its messages, worked out from the lines on the page and the picture's facts.
// Must not know: elements, or what the messages say.
import type { Entry } from '#app/momentTypes';
import type { Stage } from '#app/stageTypes';
import { isRead, isTyping } from '#app/thread';

export type ThreadState = {
  /** the name at the top; absent while nobody has written and the picture has nobody across */
  name: string | undefined;
  /** on which side of the picture the one who holds the phone would sit */
  own: 'left' | 'right';
  typing: boolean;
  /** under the last message of one's own; absent when there is none, or it was answered */
  mark: 'read' | 'sent' | undefined;
};

const capital = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

const isMessage = ({ kind, who, draft }: Entry): boolean =>
  draft !== true && (kind === 'said' || (kind === 'line' && who !== undefined));

/** The holder is whoever the player's own words belong to; before any, the one on the left. */
const holderOf = (entries: readonly Entry[], stage: Stage): string | undefined =>
  entries.find(({ kind }) => kind === 'said' || kind === 'done')?.who ??
  stage.people.find(({ side }) => side === 'left')?.who;

const nameOf = (entries: readonly Entry[], stage: Stage, holder?: string): string | undefined => {
  const written = entries.findLast(({ who, name }) => name !== undefined && who !== holder);
  const across = stage.people.find(({ who }) => who !== holder)?.who;
  return written?.name ?? (across === undefined ? undefined : capital(across));
};

const markOf = (last: Entry | undefined, holder: string | undefined, stage: Stage) => {
  if (last === undefined || (last.kind !== 'said' && last.who !== holder)) return undefined;
  return isRead(stage) ? 'read' : 'sent';
};

/** `coming` is the next line that is not on the page yet: somebody else's message is being typed until it is there. */
export const threadStateOf = (
  entries: readonly Entry[],
  coming: Entry | undefined,
  stage: Stage,
): ThreadState => {
  const holder = holderOf(entries, stage);
  const isTheirs = (entry: Entry | undefined): boolean =>
    entry !== undefined && isMessage(entry) && entry.kind === 'line' && entry.who !== holder;
  return {
    name: nameOf(entries, stage, holder),
    own: stage.people.find(({ who }) => who === holder)?.side === 'right' ? 'right' : 'left',
    typing: isTheirs(coming) || (isTyping(stage) && !isTheirs(entries.at(-1))),
    mark: markOf(entries.findLast(isMessage), holder, stage),
  };
};
