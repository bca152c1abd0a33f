// Where a room begins: open one with good defaults, join one, go on with one, and the tools for tables without phones.
// Must not know: how a room is opened or kept.
import { Page } from '../../shell/page.tsx';
import { strings } from '../../strings.ts';
import '../../style/room.css';
import { toolFragment } from '../roomAddress.ts';
import type { Rooms } from '../roomPorts.ts';
import { CodeForm } from './codeForm.tsx';
import { ElsewhereForm } from './elsewhereForm.tsx';
import { KeptRooms } from './keptRooms.tsx';
import { OpenForm } from './openForm.tsx';

const words = strings.room;

const Tools = () => (
  <section class="room-tools" aria-labelledby="room-tools">
    <h2 id="room-tools">{words.tools}</h2>
    <ul role="list">
      <li>
        <a href={toolFragment('cards')}>{words.cards}</a>
      </li>
      <li>
        <a href={toolFragment('roads')}>{words.roads}</a>
      </li>
    </ul>
  </section>
);

export const StartPage = ({ rooms, road }: { rooms: Rooms; road?: string }) => (
  <Page title={words.title}>
    <p class="lead">{words.lead}</p>
    <div class="room-start">
      <OpenForm rooms={rooms} {...(road !== undefined && { road })} />
      <div class="room-ways">
        <CodeForm go={(code) => location.assign(rooms.joinPage(code))} />
        <KeptRooms rooms={rooms} />
        <ElsewhereForm rooms={rooms} />
        <Tools />
      </div>
    </div>
  </Page>
);
