// A whole page that is fetched when it is first wanted. Until it is there, heading, *Leave now* and a way home are.
// Must not know: which page.
import type { ComponentChildren, ComponentType } from 'preact';
import { strings } from '../strings.ts';
import { LazyPart } from './lazyPart.tsx';
import { Page } from './page.tsx';

type FrameProps = { waiting: boolean; children: ComponentChildren };

const Frame = ({ waiting, children }: FrameProps) => (
  <Page title={strings.site.name} waiting={waiting}>
    {children}
    <p>
      <a class="button" href="#/">
        {strings.site.backToLibrary}
      </a>
    </p>
  </Page>
);

/** What stands in the place of a page whose content is still on its way. */
export const WaitingPage = () => (
  <Frame waiting>
    <p class="loading">{strings.site.loading}</p>
  </Frame>
);

type Props<P extends object> = { load: () => Promise<ComponentType<P>>; with: P };

export const LazyPage = <P extends object>(props: Props<P>) => (
  <LazyPart {...props} frame={Frame} />
);
