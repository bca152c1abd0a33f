// A part of the page that is fetched when it is first wanted; says so if it cannot be.
// Must not know: what the part is.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { strings } from '../strings.ts';

type Props<P extends object> = { load: () => Promise<ComponentType<P>>; with: P };

type Found<P extends object> = { Part?: ComponentType<P>; failed?: true };

export const LazyPart = <P extends object>({ load, with: props }: Props<P>) => {
  const [found, setFound] = useState<Found<P>>({});
  const [asked, ask] = useState(0);
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
  }, [load, asked]);
  const { Part } = found;
  if (Part) return <Part {...props} />;
  if (!found.failed) return <p class="loading">{strings.site.loading}</p>;
  return (
    <p role="alert">
      {strings.site.notLoaded}{' '}
      <button type="button" onClick={() => ask((n) => n + 1)}>
        {strings.site.tryAgain}
      </button>
    </p>
  );
};
