// A dialog that opens is read aloud while that is on: its heading and what it says, not its buttons.
// Must not know: which dialog.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePorts } from '../context.ts';
import { blocksIn, wordsOf } from './blocks.ts';

const isSaid = (block: Element): boolean => block.matches('h2, h3, p, li');

/** Whatever was being said behind it stops, and it stops when the dialog goes. */
export const useDialogAloud = (dialog: RefObject<HTMLDialogElement | null>): void => {
  const { settings, speech } = usePorts();
  useEffect(() => {
    speech.stop();
    const box = dialog.current;
    if (settings.peek().speech && box) speech.say(wordsOf(blocksIn(box).filter(isSaid)));
    return () => speech.stop();
  }, [dialog, settings, speech]);
};
