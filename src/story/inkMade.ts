// Values as ink holds them in its variables.
// Must not know: which variable holds them.
import { InkList } from 'inkjs';
import type { InkInside, InkValue } from './inkInside.ts';

export type Plain = string | number | boolean;

export class PlainValues {
  private readonly known = new Map<Plain, InkValue>();

  constructor(private readonly inside: InkInside) {}

  /** One object for each. Throws RangeError in a story without variables. */
  of(plain: Plain): InkValue {
    const known = this.known.get(plain) ?? this.make(plain);
    this.known.set(plain, known);
    return known;
  }

  /** ink makes a value only when a variable is set to it. */
  private make(plain: Plain): InkValue {
    const { variablesState } = this.inside.state;
    const [name] = variablesState._globalVariables.keys();
    if (name === undefined) throw new RangeError('a story without variables has no values');
    const before = variablesState._globalVariables.get(name);
    variablesState.$(name, plain);
    const made = variablesState._globalVariables.get(name);
    if (before) variablesState._globalVariables.set(name, before);
    if (!made) throw new RangeError('ink made no value');
    return made;
  }
}

/** ink writes the origins of a variable's old list into an empty new one, which may be the () in the story itself: a copy takes them. */
export const unshared = (value: InkValue): InkValue =>
  value.value instanceof InkList && value.value.Count === 0
    ? new (value.constructor as new (list: InkList) => InkValue)(new InkList(value.value))
    : value;
