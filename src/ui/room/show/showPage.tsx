// The big screen: picture, dialogue, the question and its votes; code and QR in a corner, the controls folded away.
// Must not know: who votes what, or how the room is reached.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { usePorts } from '../../context.ts';
import { optionsOf } from '../../ballot/lettered.ts';
import { useDeeds } from '../../input/deeds.ts';
import { useSitewide } from '../../input/sitewide.ts';
import { Picture } from '../../play/picture.tsx';
import { Icon } from '../../shell/icon.tsx';
import { LazyPart } from '../../shell/lazyPart.tsx';
import { LeaveButton } from '../../shell/leaveButton.tsx';
import { SkipLinks } from '../../shell/skipLinks.tsx';
import { strings } from '../../strings.ts';
import { Quoting, StoryLanguage } from '../../told.tsx';
import '../../style/talk.css';
import '../../style/room.css';
import '../../style/show.css';
import { Controls } from '../lead/controls.tsx';
import { roomFragment } from '../roomAddress.ts';
import type { RoomFace, RoomView, Told } from '../roomPorts.ts';
import { AskedNow } from './asked.tsx';
import { Corner } from './corner.tsx';
import { useFit } from './fit.ts';
import { Lines } from './lines.tsx';
import { Timer } from './timer.tsx';

const words = strings.show;
const settingsDialog = () =>
  import('../../settings/settingsDialog.tsx').then((m) => m.SettingsDialog);

type Known = { face: RoomFace; view: RoomView; told: Told };

/** The room gathers until the first vote. */
const gathers = ({ view, told }: Known): boolean =>
  told.moment.turn === 0 && !view.ballot && !view.held;

const Tools = ({ face, view, open }: Known & { open: { value: boolean } }) => {
  const { fullScreen } = usePorts();
  const settings = useSignal(false);
  const timed = useSignal(false);
  const close = (): void => {
    settings.value = false;
  };
  return (
    <div class="tools">
      {view.can && (
        <button
          type="button"
          class="tool"
          aria-pressed={open.value}
          onClick={() => (open.value = !open.value)}
        >
          {words.controls}
        </button>
      )}
      {view.can && (
        <a
          class="button tool only-wide"
          href={roomFragment('lead', face.code)}
          target="_blank"
          rel="noopener"
        >
          {words.window}
        </a>
      )}
      {view.can && (
        <button
          type="button"
          class="tool"
          aria-pressed={timed.value}
          onClick={() => (timed.value = !timed.value)}
        >
          {words.timer}
        </button>
      )}
      {timed.value && <Timer />}
      {fullScreen && (
        <button type="button" class="tool" onClick={() => fullScreen.toggle()}>
          {words.wide}
        </button>
      )}
      <button type="button" class="tool" onClick={() => (settings.value = true)}>
        <Icon name="settings" />
        <span class="tool-name">{strings.site.settings}</span>
      </button>
      <LeaveButton />
      {settings.value && <LazyPart load={settingsDialog} with={{ close }} />}
    </div>
  );
};

const Head = (props: Known & { open: { value: boolean } }) => {
  const { scene, scenario } = props.told.moment;
  return (
    <header class="show-head">
      <p class="where">
        <strong>{scenario.title}</strong>{' '}
        <Quoting
          say={(title) => strings.play.where({ number: scene.number, of: scene.of, title })}
          words={scene.title}
        />
      </p>
      <Tools {...props} />
    </header>
  );
};

const Paused = () => (
  <div class="show-paused" role="status">
    <p class="big-pause">{words.paused}</p>
    <p>{words.pausedHint}</p>
  </div>
);

const Ended = ({ face, view, told }: Known) => {
  if (!told.moment.ended && !view.ended) return null;
  return (
    <p class="row">
      {view.ended && <strong>{words.roomEnded}</strong>}
      {told.moment.turn > 0 && (
        <a class="button main" href={roomFragment('debrief', face.code)}>
          {words.toDebrief}
        </a>
      )}
    </p>
  );
};

/** Said after the reveal alone: before, it would lead. */
const Earlier = ({ view, told }: Known) => {
  const earlier = view.earlier[told.moment.turn];
  const text = earlier === undefined ? undefined : told.texts.get(earlier);
  if (text === undefined || view.ballot?.status !== 'revealed') return null;
  return (
    <p class="earlier">
      <Quoting say={(said) => words.earlier({ text: said })} words={text} />
    </p>
  );
};

const Words = (known: Known) => {
  const { view, told } = known;
  const column = useRef<HTMLDivElement>(null);
  const { moment } = told;
  const { settings } = usePorts();
  const { ballot, held, ended, chairs } = view;
  const shown = ballot?.rounds.length;
  useFit(column, [ballot?.status, shown, moment, held, ended, chairs, settings.value]);
  return (
    <div ref={column} class="show-words">
      <h1 class="for-ears">{moment.scenario.title}</h1>
      {view.ballot ? (
        <AskedNow ballot={view.ballot} options={optionsOf(view.ballot, moment.options)} />
      ) : (
        <Lines view={view} moment={moment} />
      )}
      {view.chairs !== 'together' && !view.ballot && <p class="chairs">{words.halfSpeaks}</p>}
      <Earlier {...known} />
      <Ended {...known} />
    </div>
  );
};

const StagePicture = ({ face, told }: Known) => {
  const { settings } = usePorts();
  if (!settings.value.picture) return null;
  return (
    <Picture
      attach={face.attachPicture}
      state={face.picture.value}
      progress={face.pictureProgress.value}
      sentence={told.moment.fresh.at(-1)?.picture ?? ''}
    />
  );
};

/** The two keys that mean the same everywhere; a room has no others of one letter. */
const useShowKeys = (): void => {
  const sitewide = useSitewide();
  useDeeds((deed) => void sitewide(deed));
};

export const ShowPage = (known: Known) => {
  const { face, view, told } = known;
  // with hands there may be no second window, and nothing to hide
  const open = useSignal(view.can !== undefined && face.join.value === undefined);
  const gathering = gathers(known);
  useShowKeys();
  useEffect(() => {
    document.documentElement.dataset['room'] = 'show';
    return () => delete document.documentElement.dataset['room'];
  }, []);
  return (
    <StoryLanguage.Provider value={told.language}>
      <div class="show" data-gathering={gathering} data-controls={open.value}>
        <SkipLinks />
        <Head {...known} open={open} />
        <main class="show-main">
          <div class="show-side">
            {!gathering && <StagePicture {...known} />}
            <Corner face={face} view={view} large={gathering} />
          </div>
          <Words {...known} />
          {view.paused && <Paused />}
        </main>
        {open.value && (
          <aside class="show-controls" aria-label={words.controls}>
            <Controls face={face} view={view} told={told} />
          </aside>
        )}
      </div>
    </StoryLanguage.Provider>
  );
};
