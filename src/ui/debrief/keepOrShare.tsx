// The talk as one line or as a link, to keep or to share; and on paper.
// Must not know: what the line holds.
import { useState } from 'preact/hooks';
import { usePorts } from '../context.ts';
import { Icon } from '../shell/icon.tsx';
import { strings } from '../strings.ts';
import { handInJson, handInOf, handInText } from './handIn.ts';
import type { DebriefSection, SectionProps } from './section.ts';

const words = strings.debrief;

type Copied = { said: string; byHand?: string };

const ByHand = ({ text }: { text: string }) => (
  <textarea class="copy-box" readOnly rows={4} aria-label={words.copyBox} value={text} />
);

const KeepOrShare = ({ face, reflecting, print }: SectionProps) => {
  const { copy, saveFile } = usePorts();
  const { text, link, scenario } = face;
  const [copied, setCopied] = useState<Copied>({ said: '' });
  const copyOut = async (what: string): Promise<void> => {
    const done = await copy(what);
    setCopied(done ? { said: words.copied } : { said: words.notCopied, byHand: what });
  };
  return (
    <>
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
        <button
          type="button"
          onClick={() => saveFile(`${scenario.id}.json`, handInJson(handInOf(face, reflecting)))}
        >
          <Icon name="save" />
          {words.saveJson}
        </button>
        <button
          type="button"
          onClick={() => saveFile(`${scenario.id}.txt`, handInText(handInOf(face, reflecting)))}
        >
          <Icon name="save" />
          {words.saveText}
        </button>
        <button type="button" onClick={() => print('one-page')}>
          <Icon name="print" />
          {words.printOne}
        </button>
        <button type="button" onClick={() => print('whole')}>
          <Icon name="print" />
          {words.print}
        </button>
        <a class="button main" href="#/">
          {strings.site.backToLibrary}
        </a>
      </div>
      <p role="status">{copied.said}</p>
      {copied.byHand !== undefined && <ByHand text={copied.byHand} />}
    </>
  );
};

export const TAKE_AWAY: DebriefSection = {
  id: 'take-away',
  title: () => words.keep,
  screenOnly: true,
  Body: KeepOrShare,
};
