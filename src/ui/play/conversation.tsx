// The log: every line so far, one element a line, newest last. It only ever grows by whole lines.
// Must not know: who is right.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry, Moment, Option } from '#app/momentTypes';
import type { Stage } from '#app/stageTypes';
import { strings } from '../strings.ts';
import { useTold } from '../told.tsx';

type Props = {
  entries: readonly Entry[];
  moment: Moment;
  stage: Stage | undefined;
  /** the log has been filled: whoever keeps its end in view may look */
  settled: (log: HTMLElement) => void;
};

const same = (a: Entry | Option | undefined, b: Entry | undefined): boolean =>
  a !== undefined && b !== undefined && 'key' in a && a.key === b.key && a.text === b.text;

/** True when `now` is `before` with nothing changed and perhaps more at its end. */
export const isGrowth = (before: readonly Entry[], now: readonly Entry[]): boolean =>
  before.every((entry, index) => same(now[index], entry));

/** Which side of the page a speaker has: the side where they stand in the picture. */
const sideOf = ({ kind, who }: Entry, stage: Stage | undefined): string => {
  if (kind === 'scene') return 'nobody';
  const side = stage?.people.find((person) => person.who === who)?.side;
  if (kind !== 'line') return `own own-${side ?? 'right'}`;
  return who ? (side === undefined || side === 'third' ? 'offstage' : side) : 'nobody';
};

const Spoken = ({ name, text }: { name: string; text: string }) => {
  const told = useTold();
  return (
    <p class="words">
      <span class="name">{name}:</span> {told.lang ? <span {...told}>{text}</span> : text}
    </p>
  );
};

const SceneHeading = ({ text, later }: { text: string; later: boolean }) => (
  <>
    <h2>{text}</h2>
    {later && <p class="stop-here">{strings.play.stopHere}</p>}
  </>
);

/** Headings are numbered backwards from the scene we are in, so that a skipped one keeps its number. */
const headingText = (entry: Entry, moment: Moment): string => {
  const all = [...moment.past, ...moment.fresh.map((line) => line.entry)];
  const headings = all.filter(({ kind }) => kind === 'scene');
  const after = headings.length - 1 - headings.findIndex(({ key }) => key === entry.key);
  return strings.play.where({
    number: moment.scene.number - after,
    of: moment.scene.of,
    title: entry.text,
  });
};

const Words = ({ entry, moment }: { entry: Entry; moment: Moment }) => {
  const told = useTold();
  if (entry.kind === 'scene') {
    const newScene = moment.fresh.some((line) => line.entry.key === entry.key);
    return (
      <SceneHeading text={headingText(entry, moment)} later={newScene && moment.scene.number > 1} />
    );
  }
  if (entry.kind === 'skipped') {
    return <p class="words">{strings.play.skipped({ title: entry.text })}</p>;
  }
  if (entry.kind === 'said') return <Spoken name={strings.play.you} text={entry.text} />;
  if (entry.kind === 'line' && entry.name) return <Spoken name={entry.name} text={entry.text} />;
  return (
    <p class="words" {...told}>
      {entry.text}
    </p>
  );
};

/**
 * More new lines than a turn can hold, the end of one scene and the beginning of the next among them: the log is being filled
 * anew, and should not be read out whole.
 */
const MOST_NEW = 20;

/** The lines to render and how live they are. The log stands empty for one frame, so that its first line is a change. */
const useFilling = (entries: readonly Entry[]): { lines: readonly Entry[]; live: boolean } => {
  const before = useRef<readonly Entry[] | undefined>(undefined);
  const [, again] = useState(0);
  const known = before.current;
  const lines = known ? entries : [];
  const live =
    known === undefined || (isGrowth(known, entries) && entries.length - known.length <= MOST_NEW);
  useLayoutEffect(() => {
    before.current = lines;
    if (live && known) return undefined;
    const frame = requestAnimationFrame(() => again((n) => n + 1));
    return () => cancelAnimationFrame(frame);
  });
  return { lines, live };
};

export const Conversation = ({ entries, moment, stage, settled }: Props) => {
  const log = useRef<HTMLDivElement>(null);
  const { lines, live } = useFilling(entries);
  useLayoutEffect(() => {
    if (log.current) settled(log.current);
  }, [lines, settled]);
  return (
    <div
      ref={log}
      class="conversation"
      role="log"
      aria-label={strings.play.conversation}
      aria-live={live ? 'polite' : 'off'}
      tabIndex={0}
    >
      {lines.map((entry, index) => (
        <div
          key={entry.key}
          class={`line ${entry.kind} ${sideOf(entry, stage)}${entry.draft ? ' draft' : ''}`}
          data-newest={index === lines.length - 1}
        >
          <Words entry={entry} moment={moment} />
        </div>
      ))}
    </div>
  );
};
