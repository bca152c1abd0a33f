// A modal dialog on the browser's own <dialog>: focus stays inside, Esc closes, focus goes back to where it was.
// Focus starts on the heading, so that a hasty Enter does nothing. *Leave now* stands in each, since everything behind is
// out of reach; and where pages are read aloud, so is this. Must not know: what it says.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useDialogAloud } from '../aloud/useDialogAloud.ts';
import { strings } from '../strings.ts';
import { Icon } from './icon.tsx';
import { LeaveButton } from './leaveButton.tsx';
import { NotUse } from './notUse.tsx';

type Props = { title: string; close: () => void; children: ComponentChildren };

export const Dialog = ({ title, close, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useRef<HTMLHeadingElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const box = dialog.current;
    box?.showModal();
    name.current?.focus();
    return () => {
      // all behind an open modal dialog is inert and refuses focus
      box?.close();
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, []);
  useDialogAloud(dialog);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div class="dialog-head">
        <h2 ref={name} id={heading} tabIndex={-1}>
          {title}
        </h2>
        <LeaveButton />
        <button type="button" class="quiet" aria-label={strings.site.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div class="dialog-body">
        {children}
        <NotUse />
      </div>
    </dialog>
  );
};
