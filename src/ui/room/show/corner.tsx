// The corner of the big screen: how to come in, who is here, and how many have voted. Never what they voted.
// Must not know: what is being voted on.
import type { RoomFace, RoomView } from '../roomPorts.ts';
import { QrCode } from '../qrCode.tsx';
import { strings } from '../../strings.ts';

const words = strings.show;

const Counts = ({ view, phones }: { view: RoomView; phones: boolean }) => {
  const { ballot, answered, asked, present, locked } = view;
  const open = ballot !== undefined && ballot.status !== 'revealed';
  const counted = ballot?.source === 'hands' ? words.handsUp({ n: answered }) : undefined;
  return (
    <div class="counts">
      {phones && <p>{words.present({ n: present })}</p>}
      {locked && <p>{words.locked}</p>}
      <p class="voted" role="status">
        {open ? (counted ?? words.answered({ n: answered, of: asked })) : ''}
      </p>
    </div>
  );
};

/** `large` while the room gathers. */
export const Corner = ({
  face,
  view,
  large,
}: {
  face: RoomFace;
  view: RoomView;
  large: boolean;
}) => (
  <aside class={large ? 'corner large' : 'corner'} aria-label={words.corner}>
    {face.join.value && <QrCode text={face.join.value.link} name={words.qr} />}
    <div class="corner-words">
      {face.join.value && (
        <p class="join-at">
          {face.join.value.onlyHere
            ? words.loopback
            : words.joinAt({ address: face.join.value.address })}
        </p>
      )}
      <p class="room-code" role="group" aria-label={words.code}>
        {view.code}
      </p>
      <Counts view={view} phones={face.join.value !== undefined} />
    </div>
  </aside>
);
