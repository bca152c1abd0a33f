// The facilitator's own page, for a phone or a second window: what is told now, and the controls. Not for the big screen.
// Must not know: how the room is reached.
import { optionsOf } from '../../ballot/lettered.ts';
import { Votes } from '../../ballot/votes.tsx';
import { foreign } from '../../phrasing.ts';
import { Page } from '../../shell/page.tsx';
import { strings } from '../../strings.ts';
import '../../style/room.css';
import { Lines } from '../show/lines.tsx';
import { roomFragment } from '../roomAddress.ts';
import type { RoomFace, RoomView, Told } from '../roomPorts.ts';
import { Controls } from './controls.tsx';

const words = strings.lead;

type Props = { face: RoomFace; view: RoomView; told: Told };

const OnOffer = ({ view, told }: Props) => {
  const options = optionsOf(view.ballot, told.moment.options);
  if (options.length === 0 || (view.held && !view.ballot)) return null;
  // the rows for counting hands name them too
  if (view.can?.includes('count')) return null;
  const rounds = view.ballot?.rounds ?? [];
  if (rounds.length > 0) return <Votes rounds={rounds} options={options} />;
  return (
    <ol class="lead-options" role="list" aria-label={words.options}>
      {options.map(({ id, letter, text }) => (
        <li key={id}>
          <span class="letter">{letter}</span> {text}
        </li>
      ))}
    </ol>
  );
};

const Earlier = ({ view, told }: Props) => {
  const earlier = view.earlier[told.moment.turn];
  const text = earlier === undefined ? undefined : told.texts.get(earlier);
  return text === undefined ? null : <p class="earlier">{strings.show.earlier({ text })}</p>;
};

const Now = (props: Props) => {
  const { view, told } = props;
  const { scene, turn } = told.moment;
  return (
    <div class="lead-talk" lang={foreign(told.language)}>
      <h2>{words.turn({ n: turn + 1 })}</h2>
      <p class="small-words">
        {strings.play.where({ number: scene.number, of: scene.of, title: scene.title })}
      </p>
      <Lines view={view} moment={told.moment} />
      <OnOffer {...props} />
      <Earlier {...props} />
    </div>
  );
};

export const LeadPage = (props: Props) => {
  const { face, view, told } = props;
  return (
    <Page title={words.title}>
      <p class="quiet-words">
        <span class="room-code-small">
          {strings.show.code}: <strong>{view.code}</strong>
        </span>{' '}
        {words.private}{' '}
        <a href={roomFragment('show', face.code)} target="_blank" rel="noopener">
          {words.screen}
        </a>
      </p>
      {(told.moment.ended || view.ended) && (
        <p class="row">
          {view.ended && <strong>{strings.show.roomEnded}</strong>}
          {told.moment.turn > 0 && (
            <a class="button" href={roomFragment('debrief', face.code)}>
              {strings.show.toDebrief}
            </a>
          )}
        </p>
      )}
      {view.paused && <p class="notice">{strings.show.paused}</p>}
      <div class="lead">
        <Controls face={face} view={view} told={told} />
        <Now {...props} />
      </div>
    </Page>
  );
};
