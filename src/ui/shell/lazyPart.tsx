// A part of the page that is fetched when it is first wanted; says so if it cannot be.
// Must not know: what the part is, or what stands around it.
import { type ComponentChildren, type ComponentType, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { strings } from '../strings.ts';

type FrameProps = { waiting: boolean; children: ComponentChildren };

type Props<P extends object> = {
  load: () => Promise<ComponentType<P>>;
  with: P;
  /** stands around what is said until the part is there */
  frame?: ComponentType<FrameProps>;
};

type Found<P extends object> = { Part?: ComponentType<P>; failed?: true };

const Bare = ({ children }: FrameProps) => <Fragment>{children}</Fragment>;

const Loading = () => <p class="loading">{strings.site.loading}</p>;

/** Asks for the whole document again: a style sheet that failed once would be left out of a second attempt. */
const NotLoaded = () => (
  <p role="alert">
    {strings.site.notLoaded}{' '}
    <button type="button" onClick={() => location.reload()}>
      {strings.site.tryAgain}
    </button>
  </p>
);

export const LazyPart = <P extends object>({ load, with: props, frame = Bare }: Props<P>) => {
  const [found, setFound] = useState<Found<P>>({});
  useEffect(() => {
    let current = true;
    load().then(
      (Part) => current && setFound({ Part }),
      (reason: unknown) => {
        console.error(reason);
        if (current) setFound({ failed: true });
      },
    );
    return () => {
      current = false;
    };
  }, [load]);
  const { Part, failed = false } = found;
  if (Part) return <Part {...props} />;
  const Frame = frame;
  return <Frame waiting={!failed}>{failed ? <NotLoaded /> : <Loading />}</Frame>;
};
