// A button that reads a page from where it is seen on; there while reading aloud is on. Stops when the page is left.
// Must not know: which page.
import { useEffect } from 'preact/hooks';
import { usePorts } from '../context.ts';
import { strings } from '../strings.ts';
import { blocksIn, wordsOf } from './blocks.ts';

const words = strings.speech;

/** Not yet scrolled past. */
const isAhead = (block: Element, edge: number): boolean =>
  block.getBoundingClientRect().bottom > edge;

const fromHere = (button: Element): readonly Element[] => {
  const main = document.querySelector('main');
  const edge = button.closest('header')?.getBoundingClientRect().bottom ?? 0;
  return main ? blocksIn(main).filter((block) => isAhead(block, edge)) : [];
};

export const PageReader = () => {
  const { settings, speech } = usePorts();
  useEffect(() => () => speech.stop(), [speech]);
  if (!settings.value.speech || speech.voices.value.length === 0) return null;
  const speaking = speech.speaking.value;
  return (
    <button
      type="button"
      class="tool"
      onClick={({ currentTarget }) => {
        speech.stop();
        if (!speaking) speech.say(wordsOf(fromHere(currentTarget)));
      }}
    >
      {speaking ? words.stopPage : words.readPage}
    </button>
  );
};
