// Where the talk is: the last decision and what followed, so that one who comes late knows.
// Must not know: votes.
import type { Recap as Told } from '#app/room/views';
import { strings } from '../strings.ts';

const words = strings.phone;

type Spoken = Told['lines'][number];

const Line = ({ line: { kind, name, text } }: { line: Spoken }) => {
  if (kind === 'scene') return <h3>{text}</h3>;
  if (kind === 'skipped') return <p>{strings.play.skipped({ title: text })}</p>;
  return (
    <p class={`told ${kind}`}>
      {name !== undefined && kind !== 'done' && <span class="name">{name}:</span>} {text}
    </p>
  );
};

export const Recap = ({ recap }: { recap: Told }) => {
  const { title, scene, lines, turn, ended } = recap;
  return (
    <section class="recap" aria-label={words.late}>
      <h2>{title}</h2>
      <p class="small-words">
        {words.where({ number: scene.number, of: scene.of, title: scene.title })} ·{' '}
        {words.turn({ n: turn + 1 })}
      </p>
      <div role="log" aria-label={words.soFar}>
        {lines.map((line, at) => (
          <Line key={`${turn} ${at}`} line={line} />
        ))}
      </div>
      {ended !== undefined && <p class="big-end">{words.ending({ title: ended })}</p>}
    </section>
  );
};
