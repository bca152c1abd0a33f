// A newer version waits: said in the library, where no talk can be cut short, and taken when asked for.
// Must not know: how versions are fetched.
import { useEffect, useState } from 'preact/hooks';
import { strings } from '../strings.ts';
import { usePorts } from '../context.ts';

const words = strings.offline;

export const NewVersion = () => {
  const { newVersion } = usePorts();
  const [othersOpen, setOthersOpen] = useState(false);
  useEffect(() => newVersion.look(), [newVersion]);
  const use = async (): Promise<void> => setOthersOpen(!(await newVersion.use()));
  return (
    <div aria-live="polite">
      {newVersion.ready.value && (
        <div class="notice newer">
          <p>
            {words.newer} <span class="small-words">{words.newerHint}</span>
          </p>
          <button type="button" onClick={() => void use()}>
            {words.use}
          </button>
          {othersOpen && <p>{words.othersOpen}</p>}
        </div>
      )}
    </div>
  );
};
