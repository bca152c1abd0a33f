// The dialogue on the big screen: what the room decided last, who decided it, and every line that followed.
// Must not know: votes.
import type { Entry, Moment } from '#app/momentTypes';
import { strings } from '../../strings.ts';
import type { RoomView } from '../roomPorts.ts';

const Line = ({ entry, moment }: { entry: Entry; moment: Moment }) => {
  const { kind, name, text } = entry;
  if (kind === 'scene') {
    const { number, of } = moment.scene;
    return <h2 class="big-scene">{strings.play.where({ number, of, title: text })}</h2>;
  }
  if (kind === 'skipped') return <p>{strings.play.skipped({ title: text })}</p>;
  return (
    <p class={`big-line big-${kind}`}>
      {name !== undefined && kind !== 'done' && <span class="name">{name}:</span>} {text}
    </p>
  );
};

const Went = ({ went }: { went: RoomView['went'] }) =>
  went ? <p class="went">{strings.ballot.ways[went.by]}</p> : null;

/** The last decision, then all since. */
export const Lines = ({ view, moment }: { view: RoomView; moment: Moment }) => {
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
          <p class="big-line big-said">{held}</p>
          <Went went={view.went} />
          <p class="went">{strings.show.landed}</p>
        </>
      )}
      {moment.ended && !view.held && (
        <p class="big-end">{strings.show.ended({ title: moment.ended.title })}</p>
      )}
    </div>
  );
};
