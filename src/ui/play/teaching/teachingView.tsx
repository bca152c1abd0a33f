// The teaching view: both meters with their numbers and the reasons of the last decision, for a class that talks about them.
// Must not know: how it is switched on. It stands below what a player sees, and nowhere without a host's leave.
import type { ReadonlySignal } from '@preact/signals';
import type { Standing } from '#app/standing';
import { strings } from '../../strings.ts';
import '../../style/teaching.css';

const words = strings.teaching;

const METERS = ['trust', 'safety'] as const;

export const TeachingView = ({ standing }: { standing: ReadonlySignal<Standing> }) => {
  const now = standing.value;
  return (
    <section class="teaching" aria-label={words.title}>
      <dl>
        {METERS.map((meter) => (
          <div key={meter}>
            <dt>{strings.course[meter]}</dt>
            <dd>
              {words.points({
                points: now[meter].points,
                band: strings.course.bands[meter][now[meter].band],
              })}
            </dd>
          </div>
        ))}
      </dl>
      <ul>
        {now.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  );
};
