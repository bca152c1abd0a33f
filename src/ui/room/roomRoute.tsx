// Which page of rooms stands for an address. Whoever comes with a code goes to the participants' page, which is light.
// Must not know: what a page shows.
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import type { RoomAsked } from '../ports.ts';
import { LazyPage, WaitingPage } from '../shell/pageOnTheWay.tsx';
import { CardsPage } from './cards/cardsPage.tsx';
import { LeadPage } from './lead/leadPage.tsx';
import { roomPageIn } from './roomAddress.ts';
import type { RoomFace, Rooms } from './roomPorts.ts';
import { InRoom } from './roomState.tsx';
import { StartPage } from './start/startPage.tsx';
import { TakePage } from './start/takePage.tsx';

const showPage = () => import('./show/showPage.tsx').then((m) => m.ShowPage);
const roadsPage = () => import('./roads/roadsPage.tsx').then((m) => m.RoadsPage);
const debriefPage = () => import('./debrief/groupDebrief.tsx').then((m) => m.GroupDebrief);

type Known = Parameters<typeof LeadPage>[0];

const Show = (known: Known) => <LazyPage load={showPage} with={known} />;
const Debrief = ({ face }: { face: RoomFace }) => <LazyPage load={debriefPage} with={{ face }} />;

const ToJoin = ({ rooms, code }: { rooms: Rooms; code: string }) => {
  useEffect(() => location.replace(rooms.joinPage(code)), [rooms, code]);
  return <WaitingPage />;
};

export const RoomRoute: FunctionComponent<{ rooms: Rooms; asked: RoomAsked }> = ({
  rooms,
  asked,
}) => {
  if (asked.code !== undefined) return <ToJoin rooms={rooms} code={asked.code} />;
  const page = roomPageIn(asked.query);
  if (page.is === 'cards') return <CardsPage />;
  if (page.is === 'roads') return <LazyPage load={roadsPage} with={{ rooms }} />;
  if (page.is === 'show') return <InRoom rooms={rooms} code={page.code} Page={Show} />;
  if (page.is === 'lead') return <InRoom rooms={rooms} code={page.code} Page={LeadPage} />;
  if (page.is === 'take') return <TakePage rooms={rooms} {...page} />;
  if (page.is === 'debrief') return <InRoom rooms={rooms} code={page.code} Page={Debrief} />;
  const { road } = page;
  return <StartPage rooms={rooms} {...(road !== undefined && { road })} />;
};
