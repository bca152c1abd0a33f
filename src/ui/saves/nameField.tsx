// A field for a name, kept as soon as it is left.
// Must not know: what is named.
import { LONGEST_NAME } from '#app/naming';
import { strings } from '../strings.ts';

type Props = {
  /** what a listener hears */
  label: string;
  name: string | undefined;
  keep: (name: string) => void;
};

export const NameField = ({ label, name, keep }: Props) => (
  <label class="name-field">
    <span aria-hidden="true">{strings.saves.name}</span>
    <input
      type="text"
      aria-label={label}
      value={name ?? ''}
      maxLength={LONGEST_NAME}
      onChange={({ currentTarget }) => keep(currentTarget.value)}
    />
  </label>
);
