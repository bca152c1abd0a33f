// Rooms that this machine opened and still holds: go on, or delete.
// Must not know: how they are kept.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { strings } from '../../strings.ts';
import { roomFragment } from '../roomAddress.ts';
import type { KeptRoom, Rooms } from '../roomPorts.ts';

const words = strings.room;

export const KeptRooms = ({ rooms }: { rooms: Rooms }) => {
  const kept = useSignal<readonly KeptRoom[]>([]);
  const look = async (): Promise<void> => {
    kept.value = await rooms.kept();
  };
  useEffect(() => void look(), [rooms]);
  if (kept.value.length === 0) return null;
  return (
    <section class="room-card" aria-labelledby="kept-rooms">
      <h2 id="kept-rooms">{words.kept}</h2>
      <ul class="kept-rooms" role="list">
        {kept.value.map(({ code, title, choices }) => (
          <li key={code}>
            <p>{words.keptRow({ title, choices })}</p>
            <div class="row">
              <a class="button small" href={roomFragment('show', code)}>
                {words.goOn({ code })}
              </a>
              <button
                type="button"
                class="quiet small"
                onClick={() => void rooms.forget(code).then(look)}
              >
                {words.forget({ code })}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
