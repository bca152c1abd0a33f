// The rule that keeps a key pressed for the last line from choosing: Enter, Space and digits count only if they are
// pressed anew at least 300 ms after the options appeared. Must not know: which option a key means.

export const ARMED_AFTER = 300;

export type Armed = {
  /** true when this key press may act; remembers it for the release of Space */
  press(event: KeyboardEvent): boolean;
  /** true when the release belongs to a press that was allowed */
  release(event: KeyboardEvent): boolean;
  /** false for the second half of a double click that began on *Continue* */
  click(event: MouseEvent): boolean;
};

/** `now` in ms, rising; `since` is when the options appeared. */
export const armedSince = (since: number, now: () => number): Armed => {
  const allowed = new Set<string>();
  const early = (): boolean => now() - since < ARMED_AFTER;
  return {
    press(event) {
      if (event.repeat || early()) return false;
      allowed.add(event.key);
      return true;
    },
    release: (event) => allowed.delete(event.key),
    click: (event) => !(event.detail > 1 && early()),
  };
};
