// Gamepads: looked at once a frame, and only while one is connected.
// Must not know: what a press is for.
import { heldOn, padReader, type PadPress } from '#app/pad';

/** Only pads whose buttons stand where the standard says. */
const standardPads = (page: Window): Gamepad[] =>
  page.navigator.getGamepads().filter((pad): pad is Gamepad => pad?.mapping === 'standard');

const held = (pads: readonly Gamepad[]): ReadonlySet<PadPress> =>
  new Set(
    pads.flatMap(({ buttons, axes }) => [
      ...heldOn({ buttons: buttons.map(({ pressed }) => pressed), axes }),
    ]),
  );

const following = (page: Window, hear: (press: PadPress) => void): (() => void) => {
  const read = padReader();
  let frame: number | undefined;
  const look = (now: number): void => {
    const pads = standardPads(page);
    frame = pads.length > 0 ? page.requestAnimationFrame(look) : undefined;
    for (const press of read(held(pads), now)) hear(press);
  };
  const begin = (): void => {
    frame ??= page.requestAnimationFrame(look);
  };
  page.addEventListener('gamepadconnected', begin);
  // one that was told before anybody followed; one from before the page counts from its first button on
  if (standardPads(page).length > 0) begin();
  return () => {
    page.removeEventListener('gamepadconnected', begin);
    if (frame !== undefined) page.cancelAnimationFrame(frame);
  };
};

/** Calls back for each press until the answer is called. Nothing happens where a browser has no gamepads. */
export const followPad = (page: Window, hear: (press: PadPress) => void): (() => void) =>
  'getGamepads' in page.navigator ? following(page, hear) : () => undefined;
