// Leading a room here from now on, by an address that another device showed as a QR code.
// Must not know: how the other device is reached. The secret does not stay in the address.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { refusalWords } from '../../ballot/refusalWords.ts';
import { Page } from '../../shell/page.tsx';
import { WaitingPage } from '../../shell/pageOnTheWay.tsx';
import { strings } from '../../strings.ts';
import { roomFragment } from '../roomAddress.ts';
import type { Rooms } from '../roomPorts.ts';

const words = strings.room;

type Props = { rooms: Rooms; code: string; secret: string };

export const TakePage = ({ rooms, code, secret }: Props) => {
  const no = useSignal<string | undefined>(undefined);
  const take = async (): Promise<void> => {
    const taken = await rooms.takeOver({ code, secret }, 'lead');
    if (typeof taken === 'string') location.replace(roomFragment('lead', taken));
    else no.value = refusalWords(taken.no);
  };
  useEffect(() => void take(), [rooms, code, secret]);
  if (no.value === undefined) return <WaitingPage />;
  return (
    <Page title={words.title}>
      <p role="alert">{no.value}</p>
      <p>
        <a class="button" href="#/room">
          {words.backToRooms}
        </a>
      </p>
    </Page>
  );
};
