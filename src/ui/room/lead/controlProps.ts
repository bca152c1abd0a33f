// What every part of the controls is given.
// Must not know: which parts there are.
import type { Asked, RoomFace, RoomView, Told } from '../roomPorts.ts';

export type ControlProps = {
  face: RoomFace;
  view: RoomView;
  told: Told;
  /** what is refused is said above the parts */
  ask: (command: Asked) => void;
};
