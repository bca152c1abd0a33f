// Deletes everything, after one question.
// Must not know: what everything is.
import { useSignal } from '@preact/signals';
import { Dialog } from '../shell/dialog.tsx';
import { strings } from '../strings.ts';

const words = strings.kept;

export const ForgetAll = ({ forget }: { forget: () => void }) => {
  const asking = useSignal(false);
  const close = (): void => {
    asking.value = false;
  };
  return (
    <>
      <button type="button" class="grave" onClick={() => (asking.value = true)}>
        {words.forget}
      </button>
      {asking.value && (
        <Dialog title={words.forget} close={close}>
          <p>{words.forgetSure}</p>
          <div class="row">
            <button type="button" onClick={close}>
              {words.forgetNo}
            </button>
            <button
              type="button"
              class="grave"
              onClick={() => {
                close();
                forget();
              }}
            >
              {words.forgetYes}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
};
