// The dialogue on the big screen: what the room decided last, who decided it, and every line that followed.
// Must not know: votes.
import type { Entry, Moment } from '#app/momentTypes';
import { strings } from '../../strings.ts';
import { Quoting, useTold } from '../../told.tsx';
import type { RoomView } from '../roomPorts.ts';

const Heading = ({ text, moment }: { text: string; moment: Moment }) => {
  const { number, of } = moment.scene;
  return (
    <h2 class="big-scene">
      <Quoting say={(title) => strings.play.where({ number, of, title })} words={text} />
    </h2>
  );
};

const Line = ({ entry, moment }: { entry: Entry; moment: Moment }) => {
  const told = useTold();
  const { kind, name, text } = entry;
  if (kind === 'scene') return <Heading text={text} moment={moment} />;
  if (kind === 'skipped')
    return (
      <p>
        <Quoting say={(title) => strings.play.skipped({ title })} words={text} />
      </p>
    );
  return (
    <p class={`big-line big-${kind}`} {...told}>
      {name !== undefined && kind !== 'done' && <span class="name">{name}:</span>} {text}
    </p>
  );
};

const Went = ({ went }: { went: RoomView['went'] }) =>
  went ? <p class="went">{strings.ballot.ways[went.by]}</p> : null;

/** The last decision, then all since. */
export const Lines = ({ view, moment }: { view: RoomView; moment: Moment }) => {
  const told = useTold();
  const [said] = moment.past.slice(-1);
  const held = view.held ? view.went?.text : undefined;
  return (
    <div class="big-lines" role="log" aria-label={strings.play.conversation} tabIndex={0}>
      {held === undefined && said && <Line entry={said} moment={moment} />}
      {held === undefined && <Went went={view.went} />}
      {held === undefined &&
        moment.fresh.map(({ entry }) => <Line key={entry.key} entry={entry} moment={moment} />)}
      {held !== undefined && (
        <>
          <p class="big-line big-said" {...told}>
            {held}
          </p>
          <Went went={view.went} />
          <p class="went">{strings.show.landed}</p>
        </>
      )}
      {moment.ended && !view.held && (
        <p class="big-end">
          <Quoting say={(title) => strings.show.ended({ title })} words={moment.ended.title} />
        </p>
      )}
    </div>
  );
};
