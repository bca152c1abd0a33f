// Taking a group's debrief away: on paper, as text, as a file or a line for another room.
// Must not know: what stands in it.
import { useSignal } from '@preact/signals';
import { usePorts } from '../../context.ts';
import { strings } from '../../strings.ts';
import { roadFragment } from '../roomAddress.ts';
import type { GroupPage } from '../roomPorts.ts';
import { groupFile, groupText } from './groupText.ts';

const words = strings.groupDebrief;

export const Keep = ({ page }: { page: GroupPage }) => {
  const { copy, saveFile } = usePorts();
  const copied = useSignal<boolean | undefined>(undefined);
  const name = `room-${page.scenario.id}`;
  return (
    <section class="on-screen" aria-labelledby="keep">
      <h2 id="keep">{words.keep}</h2>
      <p class="quiet-words">{words.keepHint}</p>
      <div class="row">
        <button type="button" class="main" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" onClick={() => saveFile(`${name}.txt`, groupText(page))}>
          {words.saveText}
        </button>
        <button type="button" onClick={() => saveFile(`${name}.json`, groupFile(page))}>
          {words.saveFile}
        </button>
        <button
          type="button"
          onClick={() => void copy(page.record).then((done) => (copied.value = done))}
        >
          {words.copyRoad}
        </button>
        <a class="button" href={roadFragment(page.record)}>
          {words.anew}
        </a>
      </div>
      <p role="status">{copied.value === true && words.copied}</p>
      {copied.value === false && (
        <p>
          {words.notCopied} <code class="road-line">{page.record}</code>
        </p>
      )}
    </section>
  );
};
