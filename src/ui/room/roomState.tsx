// A room's page while the room is looked for, or when it is not there: what is so, and a way on.
// Must not know: what the page shows once the room is there.
import type { ComponentType } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Page } from '../shell/page.tsx';
import { strings } from '../strings.ts';
import type { RoomFace, RoomState, Rooms, RoomView, Told } from './roomPorts.ts';

const words = strings.room;

const sentenceOf = (state: RoomState): string => {
  if (state === 'not-here') return words.notHere;
  return state === 'gone' ? words.gone : words.loading;
};

const Elsewhere = ({ state }: { state: RoomState }) => (
  <Page title={words.title} waiting={state === 'coming'}>
    <p role="status">{sentenceOf(state)}</p>
    <p>
      <a class="button" href="#/room">
        {words.backToRooms}
      </a>
    </p>
  </Page>
);

type Props = {
  rooms: Rooms;
  code: string;
  Page: ComponentType<{ face: RoomFace; view: RoomView; told: Told }>;
};

/** What stands above a room's page while something is wrong with the way to it. */
const Trouble = ({ face }: { face: RoomFace }) => (
  <div class="room-trouble" role="status">
    {face.state.value === 'coming-back' && <p class="notice">{words.comingBack}</p>}
    {!face.keeping.value && <p class="notice">{words.notKeeping}</p>}
  </div>
);

export const InRoom = ({ rooms, code, Page: Shown }: Props) => {
  const face = useMemo(() => rooms.face(code), [rooms, code]);
  useEffect(() => () => face.close(), [face]);
  const { state, view, told } = face;
  if (!view.value || !told.value) return <Elsewhere state={state.value} />;
  return (
    <>
      <Trouble face={face} />
      <Shown face={face} view={view.value} told={told.value} />
    </>
  );
};
