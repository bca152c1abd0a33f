// How many of the three presses of Shift were made: three quiet dots beside *Leave now*, and the same in words for the ear.
// Must not know: what the third one does.
import { strings } from '../strings.ts';
import { leavePresses, PRESSES } from '../leaveWatch.ts';

const words = strings.leaving;

const said = (presses: number | 'called-off'): string => {
  if (presses === 'called-off') return words.calledOff;
  return presses > 0 && presses < PRESSES ? words.more({ n: PRESSES - presses }) : '';
};

const Dots = ({ made }: { made: number }) => (
  <span class="leave-dots" aria-hidden="true">
    {Array.from({ length: PRESSES }, (_, at) => (
      <span key={at} class={at < made ? 'dot made' : 'dot'} />
    ))}
  </span>
);

export const LeaveDots = () => {
  const presses = leavePresses.value;
  return (
    <>
      {typeof presses === 'number' && presses > 0 && <Dots made={presses} />}
      <span class="for-ears" aria-live="polite">
        {said(presses)}
      </span>
    </>
  );
};
