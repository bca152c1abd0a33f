// Staging → Stage: the one table where bands, mood and move become posture, face, light, weather, things and sound.
// Must not know: Phaser, Howler, words. Safety is fast (people), trust is slow (the room); rulings, Picture.
import type { Band } from '#domain/band';
import type { Mood } from '#domain/line';
import { type Kind, MOVE_BASES, type Move } from '#domain/move';
import type { Scenario, Setting } from '#domain/scenario';
import { notYetIn } from './propNames.ts';
import type { Expression, Figure, Gaze, Posture, Stage } from './stageTypes.ts';
import type { Staging } from './staging.ts';

type Bearing = { posture: Posture; gaze: Gaze; breath: number };

/** The hurt partner by safety, when the story has named no mood. */
const BEARING: Readonly<Record<Band, Bearing>> = {
  0: { posture: 'turned-away', gaze: 'away', breath: 24 },
  1: { posture: 'arms-crossed', gaze: 'object', breath: 18 },
  2: { posture: 'holding', gaze: 'down', breath: 15 },
  3: { posture: 'open', gaze: 'partner', breath: 12 },
};

/** The face that safety gives, when the story has named no mood. */
const FACE: Readonly<Record<Band, Expression>> = {
  0: 'withdrawn',
  1: 'guarded',
  2: 'hurt',
  3: 'softening',
};

/** A mood names the face, and may take over posture and gaze (rulings, Mood to expression). */
const MOOD: Readonly<Record<Mood, { face: Expression; posture?: Posture; gaze?: Gaze }>> = {
  guarded: { face: 'guarded' },
  hard: { face: 'angry' },
  angry: { face: 'angry' },
  cold: { face: 'withdrawn', gaze: 'away' },
  flooded: { face: 'crying', posture: 'turned-away', gaze: 'away' },
  hurt: { face: 'hurt' },
  spent: { face: 'exhausted', posture: 'head-in-hands', gaze: 'down' },
  'far-away': { face: 'withdrawn', gaze: 'away' },
  softer: { face: 'softening' },
  hopeful: { face: 'hopeful' },
  open: { face: 'warm', gaze: 'partner' },
};

/** Where the two are: half the distance is safety's, and a body turned away stands further off. */
const NEARNESS: Readonly<Record<Band, number>> = { 0: 0, 1: 0.35, 2: 0.65, 3: 1 };

type OwnBearing = { posture: Posture; face: Expression };

/** The accountable partner by what they last did: the body says it before the words have landed. */
const OWN: Readonly<Record<Kind, OwnBearing>> = {
  attune: { posture: 'open', face: 'hurt' },
  ask: { posture: 'leaning-in', face: 'hopeful' },
  solve: { posture: 'leaning-in', face: 'neutral' },
  deed: { posture: 'holding', face: 'neutral' },
  cost: { posture: 'arms-crossed', face: 'guarded' },
};
const OWN_MOVES: Partial<Readonly<Record<Move, OwnBearing>>> = {
  listen: { posture: 'leaning-in', face: 'neutral' },
  collapse: { posture: 'head-in-hands', face: 'crying' },
  withdraw: { posture: 'turned-away', face: 'withdrawn' },
  pause: { posture: 'turned-away', face: 'exhausted' },
  attack: { posture: 'arms-crossed', face: 'angry' },
  conceal: { posture: 'holding', face: 'guarded' },
  comfort: { posture: 'leaning-in', face: 'hurt' },
};

/** Lamp, daylight and vignette by trust. */
const LIGHT: Readonly<Record<Band, Stage['light']>> = {
  0: { lamp: 0.15, daylight: 0.1, vignette: 0.88 },
  1: { lamp: 0.4, daylight: 0.35, vignette: 0.72 },
  2: { lamp: 0.7, daylight: 0.65, vignette: 0.58 },
  3: { lamp: 1, daylight: 1, vignette: 0.42 },
};

/** The weather eases as trust grows; its kind is the room's own. */
const WEATHER: Readonly<Record<Band, number>> = { 0: 1, 1: 0.65, 2: 0.3, 3: 0.05 };

/** What is left lying as trust grows. */
const LYING: Readonly<Record<Band, readonly string[]>> = {
  0: ['phone-face-down'],
  1: ['mug', 'phone-face-down'],
  2: ['mug', 'second-mug'],
  3: ['mug', 'second-mug', 'second-name'],
};

const SEASON = 'autumn' satisfies Setting['season'];

const settingOf = (
  scenario: Scenario,
  id: string,
): Stage['setting'] & { weather: Stage['weather']['kind'] } => {
  const found = scenario.settings[id];
  return {
    id,
    kind: found?.kind ?? 'room',
    hour: found?.hour ?? 'evening',
    season: found?.season ?? SEASON,
    weather: found?.weather ?? 'grey',
    ...(found?.time !== undefined && { time: found.time }),
    ...(found?.battery !== undefined && { battery: found.battery }),
  };
};

/** Shoulders come down before the face does: from safety 2 on a mood keeps the face but no longer the body. */
const borneBy = (told: (typeof MOOD)[Mood] | undefined, safety: Band): Partial<Bearing> => {
  if (told === undefined || (told.posture !== undefined && safety >= 2)) return {};
  const { posture, gaze } = told;
  return { ...(posture && { posture }), ...(gaze && { gaze }) };
};

const hurtFigure = ({ safety, nearness, moods }: Staging, who: string, figure: string): Figure => {
  const mood = moods[who];
  const told = mood === undefined ? undefined : MOOD[mood];
  const bearing = { ...BEARING[safety], ...borneBy(told, safety) };
  return {
    who,
    figure,
    side: 'right',
    posture: bearing.posture,
    expression: told?.face ?? FACE[safety],
    gaze: bearing.gaze,
    nearness: NEARNESS[nearness],
    breath: bearing.breath,
  };
};

const ownBearing = (move: Move | undefined): OwnBearing =>
  move === undefined
    ? { posture: 'holding', face: 'guarded' }
    : (OWN_MOVES[move] ?? OWN[MOVE_BASES[move].kind]);

/** Where the other's hands are open, the same gesture would be a mirror: lean in instead. */
const unmirrored = (own: OwnBearing, safety: Band): OwnBearing =>
  own.posture === 'open' && BEARING[safety].posture === 'open'
    ? { ...own, posture: 'leaning-in' }
    : own;

/** Safety frees the one who is accountable too: breath and eyes follow the other's. */
const ownFigure = ({ safety, nearness, move }: Staging, who: string, figure: string): Figure => {
  const { posture, face } = unmirrored(ownBearing(move), safety);
  return {
    who,
    figure,
    side: 'left',
    posture,
    expression: face,
    gaze: posture === 'turned-away' ? 'away' : safety >= 2 ? 'partner' : 'down',
    nearness: NEARNESS[nearness],
    breath: BEARING[safety].breath - 1,
  };
};

const figureOf = (scenario: Scenario, who: string): string | undefined =>
  scenario.cast.find(({ id }) => id === who)?.figure;

/** An ending that only rupture leads to is told when the other has left. */
const isGone = (scenario: Scenario, { end }: Staging): boolean =>
  scenario.ends.find(({ id }) => id === end)?.families.every((one) => one === 'rupture') ?? false;

const peopleOf = (scenario: Scenario, staging: Staging): Figure[] => {
  const { accountable, hurt } = scenario;
  const own = staging.away ? undefined : figureOf(scenario, accountable);
  const other = isGone(scenario, staging) ? undefined : figureOf(scenario, hurt);
  return [
    ...(own === undefined ? [] : [ownFigure(staging, accountable, own)]),
    ...(other === undefined ? [] : [hurtFigure(staging, hurt, other)]),
  ];
};

const marks = (kept: number): string[] =>
  Array.from({ length: Math.min(kept, 4) }, (_, at) => `calendar-mark-${at + 1}`);

const objectsOf = ({ props, trust, kept }: Staging): string[] =>
  [...new Set([...props, ...notYetIn(props, LYING[trust]), ...marks(kept)])].sort();

/** Room tone comes nearer as safety goes; strings come with safety, the piano with trust. */
const soundOf = (kind: string, { safety, trust, fresh, hold }: Staging): Stage['sound'] => ({
  tone: kind,
  nearness: [1, 0.6, 0.35, 0.2][safety] ?? 0.6,
  piano: hold > 0 ? 0 : ([0.12, 0.35, 0.6, 0.8][trust] ?? 0.35),
  strings: hold > 0 ? 0 : ([0, 0.1, 0.45, 0.8][safety] ?? 0.1),
  effects: fresh,
});

/** All that picture and sound may know as of one line. */
export const stageFor = (scenario: Scenario, staging: Staging): Stage => {
  const { weather, ...setting } = settingOf(scenario, staging.setting);
  return {
    scene: staging.scene,
    setting,
    light: LIGHT[staging.trust],
    weather: { kind: weather, strength: WEATHER[staging.trust] },
    people: peopleOf(scenario, staging),
    objects: objectsOf(staging),
    closedIn: staging.safety === 0,
    hold: staging.hold,
    sound: soundOf(setting.kind, staging),
  };
};
