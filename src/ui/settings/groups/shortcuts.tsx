// Keys and gamepad: the switch for single keys, and the table of all of them.
// Must not know: what is bound right now.
import { strings } from '../../strings.ts';
import { Check } from '../fields.tsx';
import { KeyTable } from '../keyTable.tsx';
import { useSetting } from '../useSetting.ts';

const words = strings.settings;

export const Shortcuts = () => {
  const field = useSetting();
  return (
    <fieldset>
      <legend>{words.keys}</legend>
      <Check {...field('shortcuts')} />
      <details>
        <summary>{words.keyTable}</summary>
        <KeyTable />
      </details>
    </fieldset>
  );
};
