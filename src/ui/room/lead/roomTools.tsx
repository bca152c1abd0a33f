// The room itself: lock it, take a seat away, lead it from another device, end it.
// Must not know: who sits where beyond a number.
import { useSignal } from '@preact/signals';
import { strings } from '../../strings.ts';
import { QrCode } from '../qrCode.tsx';
import { takeAddress } from '../roomAddress.ts';
import type { ControlProps } from './controlProps.ts';

const words = strings.lead;

const Seats = ({ view, ask }: ControlProps) => {
  const seats = view.seats ?? [];
  return (
    <details>
      <summary>{words.seats}</summary>
      {seats.length === 0 ? <p>{words.noSeats}</p> : <p class="small-words">{words.removeHint}</p>}
      <ul class="seats" role="list">
        {seats.map((seat) => (
          <li key={seat}>
            <button type="button" class="small" onClick={() => ask({ type: 'remove', seat })}>
              {words.remove({ n: seat })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Shown on purpose only: the window may be on the big screen. */
const Elsewhere = ({ code, secret }: { code: string; secret: string }) => {
  const shown = useSignal(false);
  return (
    <details>
      <summary>{words.elsewhere}</summary>
      <p class="small-words">{words.elsewhereHint}</p>
      {shown.value ? (
        <>
          <QrCode text={takeAddress(code, secret)} name={words.secretQr} />
          <p class="secret">{words.secret({ secret })}</p>
        </>
      ) : (
        <button type="button" class="small" onClick={() => (shown.value = true)}>
          {words.showSecret}
        </button>
      )}
    </details>
  );
};

const End = ({ ask }: Pick<ControlProps, 'ask'>) => {
  const sure = useSignal(false);
  if (!sure.value)
    return (
      <button type="button" class="grave" onClick={() => (sure.value = true)}>
        {words.end}
      </button>
    );
  return (
    <div class="row" role="group" aria-label={words.endSure}>
      <p>{words.endSure}</p>
      <button type="button" class="grave" onClick={() => ask({ type: 'end' })}>
        {words.endYes}
      </button>
      <button type="button" onClick={() => (sure.value = false)}>
        {words.endNo}
      </button>
    </div>
  );
};

export const RoomTools = (props: ControlProps) => {
  const { face, view, ask } = props;
  const can = view.can ?? [];
  return (
    <section class="lead-group" aria-label={words.room}>
      {face.join.value && can.includes('lock') && (
        <button type="button" onClick={() => ask({ type: 'lock' })}>
          {words.lock}
        </button>
      )}
      {can.includes('unlock') && (
        <button type="button" onClick={() => ask({ type: 'unlock' })}>
          {words.unlock}
        </button>
      )}
      {face.join.value && !view.ended && <Seats {...props} />}
      {face.secret.value !== undefined && !view.ended && (
        <Elsewhere code={face.code} secret={face.secret.value} />
      )}
      {can.includes('end') && <End ask={ask} />}
    </section>
  );
};
