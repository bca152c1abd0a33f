// What the scene knows of a room: the addresses of its layers and where light and sky are in it. Scene units.
// Must not know: which rooms there are.
export type Rect = { x: number; y: number; w: number; h: number };

export type Room = {
  kind: string;
  wall: string;
  front: string;
  sky: Rect;
  /** pendant lamp, or only its light from above */
  lamp: 'pendant' | 'ceiling' | 'none';
  furnished: boolean;
  /** where the light of the window falls */
  shaft: Rect | null;
};
