// The facilitator's own page, for a phone or a second window: what is told now, and the controls. Not for the big screen.
// Must not know: how the room is reached.
import { optionsOf } from '../../ballot/lettered.ts';
import { OptionText } from '../../ballot/optionText.tsx';
import { Votes } from '../../ballot/votes.tsx';
import { Page } from '../../shell/page.tsx';
import { strings } from '../../strings.ts';
import { Quoting, StoryLanguage } from '../../told.tsx';
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
      {options.map((option) => (
        <li key={option.id}>
          <span class="letter">{option.letter}</span> <OptionText option={option} />
        </li>
      ))}
    </ol>
  );
};

const Earlier = ({ view, told }: Props) => {
  const earlier = view.earlier[told.moment.turn];
  const text = earlier === undefined ? undefined : told.texts.get(earlier);
  return text === undefined ? null : (
    <p class="earlier">
      <Quoting say={(said) => strings.show.earlier({ text: said })} words={text} />
    </p>
  );
};

const Now = (props: Props) => {
  const { view, told } = props;
  const { scene, turn } = told.moment;
  return (
    <div class="lead-talk">
      <h2>{words.turn({ n: turn + 1 })}</h2>
      <p class="small-words">
        <Quoting
          say={(title) => strings.play.where({ number: scene.number, of: scene.of, title })}
          words={scene.title}
        />
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
      <StoryLanguage.Provider value={told.language}>
        <div class="lead">
          <Controls face={face} view={view} told={told} />
          <Now {...props} />
        </div>
      </StoryLanguage.Provider>
    </Page>
  );
};
