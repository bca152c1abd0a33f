// Where the person was: the newest talk that has not ended, with its picture and one way on.
// Must not know: the other talks.
import type { SavedTalk } from '#app/ports';
import type { ScenarioCard } from '../ports.ts';
import { playFragment } from '../route.ts';
import { strings } from '../strings.ts';
import '../style/saves.css';
import { SavePicture } from './savePicture.tsx';
import { factsOf } from './saveWords.ts';

const words = strings.saves;

export const GoOnCard = ({ talk, card }: { talk: SavedTalk; card: ScenarioCard }) => (
  <section class="go-on" aria-labelledby="go-on">
    <SavePicture talk={talk.id} />
    <div class="save-words">
      <h2 id="go-on">{words.goOn}</h2>
      <p>
        <strong>{talk.name ?? card.title}</strong>
      </p>
      <p class="quiet-words">{factsOf(talk, card).join(' · ')}</p>
    </div>
    <a class="button main" href={playFragment(card.id, { talk: talk.id })}>
      {words.goOnWith({ title: card.title })}
    </a>
  </section>
);
