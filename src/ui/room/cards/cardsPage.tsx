// Cards A to D for a show of hands: four on a sheet, each letter with a shape of its own.
// Must not know: rooms.
import { Page } from '../../shell/page.tsx';
import { strings } from '../../strings.ts';
import '../../style/cards.css';

const words = strings.cards;

/** In a square of 100: a circle, a square, a triangle, a diamond. Told apart without colour and from afar. */
const SHAPES = [
  ['A', 'M50 5a45 45 0 1 0 .01 0z'],
  ['B', 'M8 8h84v84h-84z'],
  ['C', 'M50 4 97 92H3z'],
  ['D', 'M50 1 99 50 50 99 1 50z'],
] as const;

export const CardsPage = () => (
  <Page title={words.title}>
    <p class="on-screen">{words.lead}</p>
    <p class="row on-screen">
      <button type="button" class="main" onClick={() => window.print()}>
        {words.print}
      </button>
      <a class="button" href="#/room">
        {strings.room.backToRooms}
      </a>
    </p>
    <ul class="cards" role="list" aria-label={words.title}>
      {SHAPES.map(([letter, shape]) => (
        <li key={letter} class="card">
          <svg viewBox="0 0 100 100" role="img" aria-label={words.card({ letter })}>
            <path class="card-shape" d={shape} />
            <text class="card-letter" x="50" y={letter === 'C' ? 66 : 51}>
              {letter}
            </text>
          </svg>
        </li>
      ))}
    </ul>
  </Page>
);
