// Opening a room: which story, how people vote, perhaps a road to go on from. Two presses with what is set.
// Must not know: how a room is opened.
import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { refusalWords } from '../../ballot/refusalWords.ts';
import { go } from '../../navigation.ts';
import { Pick } from '../../settings/fields.tsx';
import { strings } from '../../strings.ts';
import { roomFragment } from '../roomAddress.ts';
import type { RoomNo, Rooms, RoomWish } from '../roomPorts.ts';
import { fieldOf } from './codeForm.tsx';

const words = strings.room;

type By = RoomWish['by'];
type Props = { rooms: Rooms; road?: string };

const noWords = ({ no }: RoomNo): string => {
  if (no === 'bad-road') return words.badRoad;
  return no === 'not-loaded' ? strings.site.notLoaded : refusalWords(no);
};

/** Undefined until it is known whether phones can come in here. */
const usePhones = (rooms: Rooms) => {
  const phones = useSignal<boolean | undefined>(undefined);
  useEffect(() => {
    void rooms.phones().then((can) => (phones.value = can));
  }, [rooms, phones]);
  return phones;
};

/** Nothing is picked before the server has answered: a press on what stands picked is no change, and would be lost. */
const usualWay = (phones: boolean | undefined): By | undefined => {
  if (phones === undefined) return undefined;
  return phones ? 'phones' : 'hands';
};

const StoryField = ({ rooms, story }: { rooms: Rooms; story: { value: string } }) => {
  const field = useId();
  const card = rooms.catalogue.find(({ id }) => id === story.value);
  return (
    <>
      <div class="field">
        <label for={field}>{words.story}</label>
        <select
          id={field}
          value={story.value}
          onChange={({ currentTarget }) => (story.value = currentTarget.value)}
        >
          {rooms.catalogue.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {card && (
        <p class="content-note">
          {words.includes({ title: card.title, what: card.contentNote, minutes: card.minutes })}
        </p>
      )}
    </>
  );
};

const RoadFields = ({ road }: { road: string | undefined }) => {
  const [line, turns, hint] = [useId(), useId(), useId()];
  return (
    <details open={road !== undefined}>
      <summary>{words.more}</summary>
      <p id={hint} class="small-words">
        {words.roadHint}
      </p>
      <div class="field">
        <label for={line}>{words.road}</label>
        <input
          id={line}
          name="road"
          aria-describedby={hint}
          defaultValue={road}
          autocomplete="off"
        />
      </div>
      <div class="field">
        <label for={turns}>{words.turns}</label>
        <input id={turns} name="turns" type="number" min={0} max={200} defaultValue={0} />
      </div>
    </details>
  );
};

const RoomKey = () => {
  const field = useId();
  return (
    <div class="field">
      <label for={field}>{words.roomKey}</label>
      <input id={field} name="roomKey" type="password" autocomplete="off" />
    </div>
  );
};

const wishIn = (form: HTMLFormElement, scenario: string, by: By): RoomWish => {
  const text = fieldOf(form, 'road');
  const roomKey = form.elements.namedItem('roomKey') ? fieldOf(form, 'roomKey') : '';
  return {
    ...{ scenario, by },
    ...(text !== '' && { road: { text, turns: Number(fieldOf(form, 'turns')) || 0 } }),
    ...(roomKey !== '' && { roomKey }),
  };
};

/** What pressing *Open the room* does, and what is said meanwhile. */
const useOpening = (rooms: Rooms) => {
  const said = useSignal<{ busy: boolean; no?: RoomNo }>({ busy: false });
  const open = async (wish: RoomWish): Promise<void> => {
    said.value = { busy: true };
    const opened = await rooms.open(wish);
    if (typeof opened === 'string') return go(roomFragment('show', opened));
    said.value = { busy: false, no: opened };
  };
  return { said, open };
};

export const OpenForm = ({ rooms, road }: Props) => {
  const story = useSignal(rooms.catalogue[0]?.id ?? '');
  const phones = usePhones(rooms);
  const chosen = useSignal<By | undefined>(undefined);
  const by = chosen.value ?? usualWay(phones.value);
  const { said, open } = useOpening(rooms);
  const { busy, no } = said.value;
  const group = useId();
  return (
    <form
      class="room-card open"
      onSubmit={(event) => {
        event.preventDefault();
        if (by && !busy) void open(wishIn(event.currentTarget, story.value, by));
      }}
    >
      <h2>{words.open}</h2>
      <StoryField rooms={rooms} story={story} />
      <Pick
        name={words.how}
        group={group}
        values={['phones', 'hands'] as const}
        names={words.ways}
        value={by}
        set={(way) => (chosen.value = way)}
      />
      <p class="small-words">
        {by && (by === 'phones' ? words.phonesHint : words.handsHint)}{' '}
        {by === 'phones' && phones.value === false && words.noPhones}
      </p>
      {no?.no === 'room-key-wanted' && <RoomKey />}
      <p class="row">
        <button type="submit" class="main" aria-disabled={busy || by === undefined}>
          {words.start}
        </button>
      </p>
      <p role="status">{busy && words.opening}</p>
      <RoadFields road={road} />
      {no && <p role="alert">{noWords(no)}</p>}
    </form>
  );
};
