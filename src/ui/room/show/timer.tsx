// A timer that the facilitator asked for: it can be stopped and lengthened, and when it ends nothing happens by itself.
// Must not know: votes, or the talk.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { strings } from '../../strings.ts';

const words = strings.show;

/** Seconds at the start, and more at a press. */
const [START, MORE] = [60, 30];
const MOST = 3600;
const SECOND = 1000;

/** As minutes and seconds: 90 is 1:30. */
const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export const Timer = () => {
  const left = useSignal(START);
  const runs = useSignal(true);
  useEffect(() => {
    const ticking = setInterval(() => {
      if (runs.value && left.value > 0) left.value -= 1;
    }, SECOND);
    return () => clearInterval(ticking);
  }, []);
  return (
    <div class="timer" role="group" aria-label={words.timer}>
      <p class="timer-left" role="timer" aria-label={words.timerLeft}>
        {clockText(left.value)}
      </p>
      <p role="status">{left.value === 0 ? words.timeIsUp : ''}</p>
      <button
        type="button"
        class="tool"
        aria-pressed={!runs.value}
        onClick={() => (runs.value = !runs.value)}
      >
        {words.timerHold}
      </button>
      <button
        type="button"
        class="tool"
        onClick={() => (left.value = Math.min(MOST, left.value + MORE))}
      >
        {words.timerMore({ n: MORE })}
      </button>
    </div>
  );
};
