// The talk as one line or as a link, to keep or to share; and on paper.
// Must not know: what the line holds.
import { useState } from 'preact/hooks';
import { usePorts } from '../context.ts';
import { Icon } from '../shell/icon.tsx';
import { strings } from '../strings.ts';

const words = strings.debrief;

type Copied = { said: string; byHand?: string };

const ByHand = ({ text }: { text: string }) => (
  <textarea class="copy-box" readOnly rows={4} aria-label={words.copyBox} value={text} />
);

export const KeepOrShare = ({ text, link }: { text: string; link: string }) => {
  const { copy } = usePorts();
  const [copied, setCopied] = useState<Copied>({ said: '' });
  const copyOut = async (what: string): Promise<void> => {
    const done = await copy(what);
    setCopied(done ? { said: words.copied } : { said: words.notCopied, byHand: what });
  };
  return (
    <section class="on-screen" aria-labelledby="keep">
      <h2 id="keep">{words.keep}</h2>
      <p class="quiet-words">{words.keepHint}</p>
      <div class="row">
        <button type="button" onClick={() => void copyOut(text)}>
          <Icon name="copy" />
          {words.copyText}
        </button>
        <button type="button" onClick={() => void copyOut(link)}>
          <Icon name="copy" />
          {words.copyLink}
        </button>
        <button type="button" onClick={() => print()}>
          <Icon name="print" />
          {words.print}
        </button>
        <a class="button main" href="#/">
          {strings.site.backToLibrary}
        </a>
      </div>
      <p role="status">{copied.said}</p>
      {copied.byHand !== undefined && <ByHand text={copied.byHand} />}
    </section>
  );
};
