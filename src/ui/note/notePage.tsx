// The content note: plain nouns, and something to do about each. *Start* is one press away.
// Must not know: the story.
import { useState } from 'preact/hooks';
import type { SavedTalk } from '#app/ports';
import { dateOf } from '../dates.ts';
import { HelpText } from '../help/helpText.tsx';
import { marksOf } from '../phrasing.ts';
import type { ScenarioCard } from '../ports.ts';
import { playFragment } from '../route.ts';
import { Page } from '../shell/page.tsx';
import { strings } from '../strings.ts';
import { SavesList } from '../saves/savesList.tsx';
import { SceneList } from './sceneList.tsx';

type Planned = ReadonlySet<string>;
type Props = {
  card: ScenarioCard;
  /** talks that have been begun, the newest first */
  offered: readonly SavedTalk[];
  /** one of them was named or deleted */
  changed: () => Promise<void>;
  shared: boolean;
  /** it is to be watched, not played */
  watch: boolean;
  busy: boolean;
  start: (planned: Planned) => void;
  resume: (talk: string, planned: Planned) => void;
};

const words = strings.note;

const Ways = (props: Props & { planned: Planned }) => {
  const { card, watch, busy, start, resume, planned } = props;
  const [offered] = props.offered;
  return (
    <div class="row">
      {offered && (
        <button
          type="button"
          class="main"
          aria-disabled={busy}
          onClick={() => !busy && resume(offered.id, planned)}
        >
          {words.resume}
        </button>
      )}
      <button
        type="button"
        class={offered ? '' : 'main'}
        aria-disabled={busy}
        onClick={() => !busy && start(planned)}
      >
        {watch ? strings.watch.start : words.start}
      </button>
      {!watch && !props.shared && !card.own && (
        <a class="button quiet" href={playFragment(card.id, { watch: true })}>
          {strings.watch.offer}
        </a>
      )}
      <a class="button quiet" href="#/">
        {words.another}
      </a>
    </div>
  );
};

export const NotePage = (props: Props) => {
  const { card, shared, watch, busy, resume, changed } = props;
  const told = marksOf(card.language);
  const [offered] = props.offered;
  const [planned, plan] = useState<Planned>(new Set());
  return (
    <Page title={card.title}>
      <section class="note prose" aria-label={words.heading}>
        <p class="couple" {...told}>
          {card.couple}
        </p>
        <p {...told}>{card.about}</p>
        <p class="content-note">
          {words.includes({ title: card.title, what: card.contentNote, minutes: card.minutes })}
        </p>
        {offered && (
          <p class="quiet-words">
            {words.savedAt({ when: dateOf(offered.savedAt) })} {words.startAnew}
          </p>
        )}
        {shared && <p class="quiet-words">{words.shared}</p>}
        {watch && <p class="quiet-words">{strings.watch.lead}</p>}
        <Ways {...props} planned={planned} />
        <p role="status">{busy && words.preparing}</p>
        {offered && (
          <details>
            <summary>{strings.saves.begun({ n: props.offered.length })}</summary>
            <SavesList
              {...{ card, busy, changed }}
              talks={props.offered}
              resume={(talk) => resume(talk, planned)}
            />
          </details>
        )}
        <details>
          <summary>{words.more}</summary>
          {card.contentMore.map((paragraph) => (
            <p key={paragraph} {...told}>
              {paragraph}
            </p>
          ))}
        </details>
        <details>
          <summary>{words.scenes}</summary>
          <SceneList scenes={card.scenes} planned={planned} plan={plan} />
        </details>
        <details>
          <summary>{strings.care.notUseTitle}</summary>
          <HelpText />
        </details>
      </section>
    </Page>
  );
};
