// Values of ink by numbers: what the story cannot tell apart has one number, and one object to give back to ink.
// Must not know: which variable holds a value.
import type { InkValue } from '#story/inkInside';
import { valueText } from './values.ts';

/** A variable that is not there. */
export const NO_VALUE = 0;

export class ValueBook {
  private readonly all: (InkValue | undefined)[] = [undefined];
  private readonly byText = new Map<string, number>();
  private readonly known = new WeakMap<InkValue, number>();

  numberOf(value: InkValue | undefined): number {
    if (!value) return NO_VALUE;
    const known = this.known.get(value);
    if (known !== undefined) return known;
    const text = valueText(value);
    const number = this.byText.get(text) ?? this.all.push(value) - 1;
    this.byText.set(text, number);
    this.known.set(value, number);
    return number;
  }

  at(number: number): InkValue | undefined {
    return this.all[number];
  }
}
