// The place of the picture, and the sentence that says it. The canvas is an image to a screen reader, and nothing more.
// Must not know: how the picture is drawn.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PictureState, PlayFace } from '../ports.ts';
import { strings } from '../strings.ts';

const IMAGES = ['canvas', 'img', 'svg'].join(',');

/** Gives whatever stands in the host the role of an image with this description. */
const describe = (host: HTMLElement, sentence: string): void => {
  for (const image of host.querySelectorAll(IMAGES)) {
    image.setAttribute('role', 'img');
    image.setAttribute('aria-label', sentence);
  }
};

type Props = {
  attach: PlayFace['attachPicture'];
  state: PictureState;
  /** 0..1 while it is loading */
  progress: number;
  sentence: string;
};

export const Picture = ({ attach, state, progress, sentence }: Props) => {
  const host = useRef<HTMLDivElement>(null);
  const said = useRef(sentence);
  said.current = sentence;

  useLayoutEffect(() => {
    const place = host.current;
    if (!place) return undefined;
    const watch = new MutationObserver(() => describe(place, said.current));
    watch.observe(place, { childList: true, subtree: true });
    const detach = attach(place);
    return () => {
      watch.disconnect();
      detach();
    };
  }, [attach]);
  useLayoutEffect(() => {
    if (host.current) describe(host.current, sentence);
  }, [sentence]);

  return (
    <div class="picture" data-state={state}>
      <div class="picture-host" ref={host} />
      {state === 'loading' && (
        <p class="picture-note">
          {strings.play.pictureLoading}
          <progress max={1} value={progress} aria-label={strings.play.pictureLoading} />
        </p>
      )}
    </div>
  );
};
