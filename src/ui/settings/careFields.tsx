// What is kept, and what leaving forgets: two settings that stand apart, since they hold even when nothing is kept.
// Must not know: where they are kept, or how anything is wiped.
import { useId } from 'preact/hooks';
import { WIPES } from '#app/careSettings';
import { strings } from '../strings.ts';
import { usePorts } from '../context.ts';
import { Check, Pick } from './fields.tsx';

const words = strings.careSettings;

export const KeepNothing = () => {
  const { care } = usePorts();
  return (
    <>
      <Check
        name={words.keepNothing}
        value={care.value.keepNothing}
        set={(keepNothing) => (care.value = { ...care.peek(), keepNothing })}
      />
      <p class="small-words">{words.keepNothingHint}</p>
    </>
  );
};

export const CareFields = () => {
  const { care } = usePorts();
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <Pick
        name={words.wipe}
        group={useId()}
        values={WIPES}
        names={words.wipes}
        value={care.value.wipe}
        set={(wipe) => (care.value = { ...care.peek(), wipe })}
      />
      <KeepNothing />
    </fieldset>
  );
};
