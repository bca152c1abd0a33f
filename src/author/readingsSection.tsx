// The model's side of the talk, live: meters, reasons, promises, and what ink remembers.
// Must not know: what is said.
import { safetyBand, trustBand } from '#domain/band';
import type { Effect } from '#domain/effect';
import type { LedgerEntry } from '#domain/ledger';
import type { Scenario } from '#domain/scenario';
import { whySentences } from '#domain/why';
import type { Talk } from '#story/talk';
import { strings } from '../ui/strings.ts';

const words = strings.meters;
const points = (hundredths: number): string => (hundredths / 100).toFixed(1);
const signed = (hundredths: number): string =>
  `${hundredths < 0 ? '−' : '+'}${Math.abs(hundredths / 100).toFixed(2)}`;

const Meter = ({ name, value, band }: { name: string; value: number; band: string }) => (
  <p class="meter">
    <span>{name}</span>
    <meter min={0} max={100} value={value / 100} aria-label={name} />
    <span>{words.meter({ points: points(value), band })}</span>
  </p>
);

const Meters = ({ talk }: { talk: Talk }) => {
  const { now, family, premise } = talk;
  const facts = [
    [words.family, family],
    [words.intent, premise.intent],
    [words.words, points(now.words)],
    [words.cap, points(now.cap)],
  ];
  return (
    <section aria-labelledby="meters">
      <h3 id="meters">{words.title}</h3>
      <Meter name={words.trust} value={now.trust} band={words.bands.trust[trustBand(now)]} />
      <Meter name={words.safety} value={now.safety} band={words.bands.safety[safetyBand(now)]} />
      <dl class="desk-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const causeOf = ({ cause, promise }: Effect): string =>
  promise === undefined ? cause : `${cause} ${promise}`;

const Reasons = ({ effects, scenario }: { effects: readonly Effect[]; scenario: Scenario }) => (
  <section aria-labelledby="reasons">
    <h3 id="reasons">{words.reasons}</h3>
    {effects.length === 0 && <p>{words.noReasons}</p>}
    <ul class="reasons" role="list">
      {effects.map((effect, at) => (
        <li key={at}>
          <p>
            {words.effect({
              cause: causeOf(effect),
              trust: signed(effect.dT),
              safety: signed(effect.dS),
              codes: effect.because.join(', '),
            })}
          </p>
          <p class="small-words">{whySentences(effect, scenario)}</p>
        </li>
      ))}
    </ul>
  </section>
);

const standing = ({ open, history }: LedgerEntry): string => {
  const last = history.at(-1)?.outcome;
  if (!open) return last ?? words.open;
  return last ? words.openLast({ outcome: last }) : words.open;
};

const Ledger = ({ ledger }: { ledger: readonly LedgerEntry[] }) => (
  <section aria-labelledby="ledger">
    <h3 id="ledger">{words.ledger}</h3>
    {ledger.length === 0 && <p>{words.noPromise}</p>}
    <ul role="list">
      {ledger.map((entry) => (
        <li key={entry.id}>{words.promise({ ...entry, standing: standing(entry) })}</li>
      ))}
    </ul>
  </section>
);

const Variables = ({ variables }: Pick<Talk, 'variables'>) => (
  <section aria-labelledby="variables">
    <h3 id="variables">{words.variables}</h3>
    {variables.length === 0 ? (
      <p>{words.noVariables}</p>
    ) : (
      <table>
        <thead>
          <tr>
            <th scope="col">{words.variable}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {variables.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);

export const ReadingsSection = ({ talk }: { talk: Talk }) => (
  <div class="desk-readings">
    <Meters talk={talk} />
    <Reasons effects={talk.turns.at(-1)?.effects ?? []} scenario={talk.story.scenario} />
    <Ledger ledger={talk.now.ledger} />
    <Variables variables={talk.variables} />
  </div>
);
