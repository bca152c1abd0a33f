// The pause of the person, not of the story: breath, what is coming, skip, step out. It never touches the talk.
// Must not know: the model. Wording: story bible 5.1.
import type { Moment } from '#app/momentTypes';
import { go } from '../navigation.ts';
import type { ScenarioCard } from '../ports.ts';
import { Dialog } from '../shell/dialog.tsx';
import { strings } from '../strings.ts';
import { Breath } from './breath.tsx';

type Props = {
  moment: Moment;
  card: ScenarioCard;
  reduced: boolean;
  skip: () => void;
  settings: () => void;
  close: () => void;
};

const words = strings.pause;

const Coming = ({ moment, card }: Pick<Props, 'moment' | 'card'>) => {
  const here = card.scenes.findIndex(({ id }) => id === moment.scene.id);
  const now = card.scenes[here];
  const next = card.scenes[here + 1];
  return (
    <details>
      <summary>{words.coming}</summary>
      <p>{words.comingScene({ title: moment.scene.title })}</p>
      {now?.note && <p>{words.comingNote({ what: now.note })}</p>}
      <p>{next ? words.comingNext({ title: next.title }) : words.comingLast}</p>
      {next?.note && <p>{words.comingNote({ what: next.note })}</p>}
      <p>{words.comingWhole({ what: card.contentNote })}</p>
    </details>
  );
};

export const PauseDialog = ({ moment, card, reduced, skip, settings, close }: Props) => (
  <Dialog title={words.title} close={close}>
    <p class="lead">{words.lead}</p>
    <button type="button" class="main" onClick={close}>
      {words.goOn}
    </button>
    <details>
      <summary>{words.breath}</summary>
      <Breath reduced={reduced} />
    </details>
    <Coming moment={moment} card={card} />
    <div class="row">
      {moment.skippable && (
        <button
          type="button"
          onClick={() => {
            close();
            skip();
          }}
        >
          {strings.play.skipScene}
        </button>
      )}
      <button type="button" onClick={settings}>
        {strings.site.settings}
      </button>
      <button type="button" onClick={() => go('#/')}>
        {words.stepOut}
      </button>
    </div>
  </Dialog>
);
