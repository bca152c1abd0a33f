// Everything that is kept as a file; what was felt and hoped goes in only when asked for.
// Must not know: how the file is made.
import { useState } from 'preact/hooks';
import { usePorts } from '../context.ts';
import { Check } from '../settings/fields.tsx';
import { strings } from '../strings.ts';

const words = strings.kept;

export const SaveAll = () => {
  const { kept, saveFile } = usePorts();
  const [own, setOwn] = useState(false);
  const save = async (): Promise<void> => saveFile(words.exportName, await kept.exportAll(own));
  return (
    <div class="save-all">
      <Check name={strings.keptHere.withOwn} value={own} set={setOwn} />
      <button type="button" onClick={() => void save()}>
        {words.exportAll}
      </button>
    </div>
  );
};
