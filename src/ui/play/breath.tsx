// A one-minute breath: a circle that grows for four seconds and falls for six; a counted line under reduced motion.
// It never starts by itself. Must not know: the talk.
import { useEffect, useState } from 'preact/hooks';
import { strings } from '../strings.ts';

const IN = 4;
const ROUND = 10;
const WHOLE = 60;

/** What a second of the breath asks for: 0..3 in, 4..9 out, six times over. */
export const breathAt = (second: number): { word: string; count: number } => {
  const within = second % ROUND;
  return within < IN
    ? { word: strings.pause.in, count: within + 1 }
    : { word: strings.pause.out, count: within - IN + 1 };
};

const Breathing = ({ second, reduced }: { second: number; reduced: boolean }) => {
  const { word, count } = breathAt(second);
  return (
    <div class="breath">
      {!reduced && (
        <div class="breath-circle" data-phase={word === strings.pause.in ? 'in' : 'out'} />
      )}
      <p class="breath-word" aria-live="polite">
        {word}
      </p>
      {reduced && (
        <p class="breath-count" aria-hidden="true">
          {strings.pause.counted({ word, count })}
        </p>
      )}
    </div>
  );
};

export const Breath = ({ reduced }: { reduced: boolean }) => {
  const [second, setSecond] = useState<number | undefined>(undefined);
  const running = second !== undefined && second < WHOLE;
  useEffect(() => {
    if (!running) return undefined;
    const beat = setInterval(() => setSecond((now) => (now ?? 0) + 1), 1000);
    return () => clearInterval(beat);
  }, [running]);
  return (
    <div>
      {running && <Breathing second={second} reduced={reduced} />}
      {second === WHOLE && <p role="note">{strings.pause.breathDone}</p>}
      <button type="button" onClick={() => setSecond(running ? undefined : 0)}>
        {running ? strings.pause.breathStop : strings.pause.breathStart}
      </button>
    </div>
  );
};
