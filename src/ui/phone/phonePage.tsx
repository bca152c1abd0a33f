// The whole page of a participant: a small head with *Leave now*, and the way in or the seat.
// Must not know: how a room is reached.
import { useSignal } from '@preact/signals';
import { Icon } from '../shell/icon.tsx';
import { LazyPart } from '../shell/lazyPart.tsx';
import { LeaveButton } from '../shell/leaveButton.tsx';
import { SkipLinks } from '../shell/skipLinks.tsx';
import { strings } from '../strings.ts';
import { JoinForm } from './joinForm.tsx';
import type { Seat } from './seat.ts';
import { Seated } from './seated.tsx';

const words = strings.phone;
const settingsDialog = () => import('./phoneSettings.tsx').then((m) => m.PhoneSettings);

const Head = () => {
  const settings = useSignal(false);
  const close = (): void => {
    settings.value = false;
  };
  return (
    <header class="site-head">
      <span class="brand">{strings.site.name}</span>
      <div class="tools">
        <button
          type="button"
          class="tool"
          title={words.settings}
          onClick={() => (settings.value = true)}
        >
          <Icon name="settings" />
          <span class="tool-name">{words.settings}</span>
        </button>
        <LeaveButton />
      </div>
      {settings.value && <LazyPart load={settingsDialog} with={{ close }} />}
    </header>
  );
};

/** `code` as the address has it. */
export const PhonePage = ({ seat, code }: { seat: Seat; code: string }) => {
  const view = seat.view.value;
  return (
    <div class="site phone">
      <SkipLinks />
      <Head />
      <main>
        <h1 class={view ? 'for-ears' : undefined} tabIndex={-1}>
          {view ? view.recap.title : words.title}
        </h1>
        {view ? <Seated seat={seat} view={view} /> : <JoinForm seat={seat} code={code} />}
      </main>
    </div>
  );
};
