// The source beside the scene: the knot in which the newest line stands, with that line marked and in view.
// Must not know: where the text came from. It is text and never markup.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { knotAt, knotsIn, type SourceFile } from '#story/sourcePlaces';
import type { Place } from '#story/storyFault';
import { strings } from '../ui/strings.ts';

const words = strings.source;

type Row = { number: number; text: string; now: boolean };

/** The lines of the knot around the place; above all knots the whole head of the file. */
const rowsAround = (files: readonly SourceFile[], place: Place): Row[] => {
  const lines = files.find(({ name }) => name === place.file)?.text.split('\n') ?? [];
  const knot = knotAt(knotsIn(files), place);
  const from = knot?.from ?? 1;
  return lines.slice(from - 1, knot?.to ?? lines.length).map((text, at) => {
    const number = from + at;
    return { number, text, now: number === place.line };
  });
};

const Text = ({ files, place }: { files: readonly SourceFile[]; place: Place }) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const here = box.current?.querySelector<HTMLElement>('[aria-current]');
    if (box.current && here) box.current.scrollTop = here.offsetTop - box.current.clientHeight / 3;
  }, [place.file, place.line]);
  return (
    <div ref={box} class="source" role="log" aria-live="off" aria-label={words.region} tabIndex={0}>
      {rowsAround(files, place).map(({ number, text, now }) => (
        <p key={number} class="source-row" {...(now && { 'aria-current': 'true' })}>
          <span class="source-number">{number}</span>
          <code>{text}</code>
        </p>
      ))}
    </div>
  );
};

export const SourceSection = (props: {
  files: readonly SourceFile[];
  place: Place | undefined;
}) => (
  <section aria-labelledby="source">
    <h3 id="source">{words.title}</h3>
    {props.place ? (
      <>
        <p class="quiet-words">{words.at(props.place)}</p>
        <Text files={props.files} place={props.place} />
      </>
    ) : (
      <p>{words.nowhere}</p>
    )}
  </section>
);
