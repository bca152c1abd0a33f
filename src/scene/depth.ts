// The order of everything in the picture, from back to front.
// Must not know: Phaser, or what lies at a depth.
export const DEPTH = {
  sky: 0,
  outside: 2,
  weather: 4,
  wall: 10,
  onWall: 12,
  soft: 14,
  shade: 16,
  shaft: 18,
  chairs: 20,
  behind: 22,
  people: 30,
  front: 40,
  onFront: 50,
  lamp: 60,
  reach: 61,
  wash: 62,
  glow: 64,
  vignette: 70,
  curtain: 90,
} as const;
