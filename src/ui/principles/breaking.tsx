// The guide's first pages in our words: how broken trust feels on either side, and the ways in which it is broken.
// Must not know: principles.
import { BREACHES } from '#domain/breach';
import type { ScenarioCard } from '../ports.ts';
import { playFragment } from '../route.ts';
import { strings } from '../strings.ts';

const words = strings.principles;

const Side = ({
  title,
  feelings,
}: {
  title: string;
  feelings: Readonly<Record<string, string>>;
}) => (
  <div>
    <h3>{title}</h3>
    <ul>
      {Object.entries(feelings).map(([id, feeling]) => (
        <li key={id}>{feeling}</li>
      ))}
    </ul>
  </div>
);

export const Feelings = () => (
  <section class="chapter" aria-labelledby="feelings">
    <h2 id="feelings" tabIndex={-1}>
      {words.feelings}
    </h2>
    <p>{words.feelingsLead}</p>
    <div class="sides">
      <Side title={words.hurtSide} feelings={strings.feelings.hurt} />
      <Side title={words.ownSide} feelings={strings.feelings.accountable} />
    </div>
  </section>
);

/** Each kind with the stories about it. */
export const Breaches = ({ catalogue }: { catalogue: readonly ScenarioCard[] }) => (
  <section class="chapter" aria-labelledby="breaches">
    <h2 id="breaches" tabIndex={-1}>
      {words.breaches}
    </h2>
    <p>{words.breachesLead}</p>
    <ul class="breaches">
      {BREACHES.map((breach) => (
        <li key={breach}>
          {strings.breaches[breach]}
          {catalogue
            .filter((card) => card.breach === breach)
            .map((card) => (
              <span key={card.id}>
                {': '}
                <a href={playFragment(card.id)}>{card.title}</a>
              </span>
            ))}
        </li>
      ))}
    </ul>
  </section>
);
