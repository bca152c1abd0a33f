// The three fields that settings are made of: a tick, one of a few, a slider.
// Must not know: which setting they change.
import { useId } from 'preact/hooks';
import { strings } from '../strings.ts';

type Field<T> = { name: string; value: T; set: (value: T) => void };

export const Check = ({ name, value, set }: Field<boolean>) => (
  <label class="check">
    <input type="checkbox" checked={value} onChange={(event) => set(event.currentTarget.checked)} />
    {name}
  </label>
);

type PickProps<T extends string> = Omit<Field<T>, 'value'> & {
  /** undefined while nothing is picked yet */
  value: T | undefined;
  group: string;
  values: readonly T[];
  names: Readonly<Record<T, string>>;
};

export const Pick = <T extends string>({
  name,
  value,
  set,
  group,
  values,
  names,
}: PickProps<T>) => (
  <div class="pick" role="radiogroup" aria-label={name}>
    <span aria-hidden="true">{name}</span>
    <div class="row">
      {values.map((each) => (
        <label key={each} class="check">
          <input type="radio" name={group} checked={each === value} onChange={() => set(each)} />
          {names[each]}
        </label>
      ))}
    </div>
  </div>
);

type SliderProps = Field<number> & { from: number; to: number; step: number };

export const Slider = ({ name, value, set, from, to, step }: SliderProps) => {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{name}</label>
      <input
        id={id}
        type="range"
        min={from}
        max={to}
        step={step}
        value={value}
        aria-valuetext={strings.settings.percent({ percent: value })}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>{strings.settings.percent({ percent: value })}</output>
    </div>
  );
};
