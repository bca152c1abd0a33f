// Jump: any knot, with bands and an intent of one's choice.
// Must not know: how a talk begins in the middle.
import { useState } from 'preact/hooks';
import { INTENTS, type Intent } from '#domain/playRecord';
import { type KnotPlace, knotsIn } from '#story/sourcePlaces';
import { pointsFor } from './bandPoints.ts';
import type { Desk } from './desk.ts';
import { strings } from '../ui/strings.ts';

const words = strings.jump;

type Choices = readonly { value: string; label: string }[];
type PickProps = { label: string; value: string; choices: Choices; pick: (value: string) => void };

const Pick = ({ label, value, choices, pick }: PickProps) => (
  <label class="field">
    {label}
    <select value={value} onChange={({ currentTarget }) => pick(currentTarget.value)}>
      {choices.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  </label>
);

const bandsOf = (names: Readonly<Record<string, string>>): Choices =>
  Object.values(names).map((label, band) => ({ value: String(band), label }));

/** Scenes first, by their titles. */
const knotChoices = (knots: readonly KnotPlace[], { scenario }: Desk): Choices => {
  const titled = knots.flatMap(({ name, scene }) => {
    const title = scenario.scenes.find(({ id }) => id === scene)?.title;
    return title === undefined ? [] : [{ value: name, label: `${title} (${name})` }];
  });
  const known = new Set(titled.map(({ value }) => value));
  const others = knots.filter(({ name }) => !known.has(name));
  return [...titled, ...others.map(({ name }) => ({ value: name, label: name }))];
};

export const JumpSection = ({ desk }: { desk: Desk }) => {
  const knots = knotChoices(knotsIn(desk.sources), desk);
  const [knot, toKnot] = useState(knots[0]?.value ?? '');
  const [trust, toTrust] = useState('1');
  const [safety, toSafety] = useState('1');
  const [intent, toIntent] = useState<string>('undecided');
  const go = (event: Event): void => {
    event.preventDefault();
    const points = pointsFor({ trust: Number(trust), safety: Number(safety) });
    desk.jump({ knot, ...points, intent: intent as Intent });
  };
  return (
    <section aria-labelledby="jump">
      <h2 id="jump">{words.title}</h2>
      <form class="row" onSubmit={go}>
        <Pick label={words.knot} value={knot} choices={knots} pick={toKnot} />
        <Pick
          label={words.trust}
          value={trust}
          choices={bandsOf(strings.meters.bands.trust)}
          pick={toTrust}
        />
        <Pick
          label={words.safety}
          value={safety}
          choices={bandsOf(strings.meters.bands.safety)}
          pick={toSafety}
        />
        <Pick
          label={words.intent}
          value={intent}
          choices={INTENTS.map((one) => ({ value: one, label: one }))}
          pick={toIntent}
        />
        <button type="submit">{words.go}</button>
      </form>
      <p class="small-words">{words.hint}</p>
    </section>
  );
};
