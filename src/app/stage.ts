// Staging → Stage: the one table where bands, mood and move become posture, face, light, weather, things and sound.
// Must not know: Phaser, Howler, words. Safety is fast (people), trust is slow (the room); rulings, Picture.
import type { Band } from '#domain/band';
import type { Ending, Scenario, Setting } from '#domain/scenario';
import { type Placed, hurtFigure, ownFigure, thirdFigure } from './bearing.ts';
import { closed } from './closing.ts';
import { gestured, hushed } from './gesture.ts';
import { soundOf } from './hearing.ts';
import { lyingAt } from './keepsakes.ts';
import { notYetIn } from './propNames.ts';
import { hasPlaceFor, stanceOf } from './roomKinds.ts';
import type { Figure, Stage } from './stageTypes.ts';
import type { Staging } from './staging.ts';

/** Lamp, daylight and vignette by trust. */
const LIGHT: Readonly<Record<Band, Stage['light']>> = {
  0: { lamp: 0.15, daylight: 0.1, vignette: 0.88 },
  1: { lamp: 0.4, daylight: 0.35, vignette: 0.72 },
  2: { lamp: 0.7, daylight: 0.65, vignette: 0.58 },
  3: { lamp: 1, daylight: 1, vignette: 0.42 },
};

/** The weather eases as trust grows; its kind is the room's own. */
const WEATHER: Readonly<Record<Band, number>> = { 0: 1, 1: 0.65, 2: 0.3, 3: 0.05 };

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
    ...(found?.stance && { stance: found.stance }),
    ...(found?.dressing && { dressing: found.dressing }),
    ...(found?.time !== undefined && { time: found.time }),
    ...(found?.battery !== undefined && { battery: found.battery }),
  };
};

const endingOf = (scenario: Scenario, { end }: Staging): Ending | undefined =>
  scenario.ends.find(({ id }) => id === end);

/** An ending that only rupture leads to is told when the other has left. */
const isGone = (ending: Ending | undefined): boolean =>
  ending?.families.every((one) => one === 'rupture') ?? false;

/** Who is in the cast with a drawing, and in this room; nobody else is seen. */
const placing =
  ({ cast, settings }: Scenario, setting: Stage['setting']) =>
  (who: string): Placed[] => {
    const figure = cast.find(({ id }) => id === who)?.figure;
    const elsewhere = settings[setting.id]?.absent?.includes(who) ?? false;
    return figure === undefined || elsewhere ? [] : [{ who, figure, stance: stanceOf(setting) }];
  };

const peopleOf = (scenario: Scenario, staging: Staging, setting: Stage['setting']): Figure[] => {
  const placed = placing(scenario, setting);
  const own = staging.away ? [] : placed(scenario.accountable);
  const other = isGone(endingOf(scenario, staging)) ? [] : placed(scenario.hurt);
  const third = staging.third ? placed(staging.third.who) : [];
  return [
    ...own.map((one) => ownFigure(staging, one)),
    ...other.map((one) => hurtFigure(staging, one)),
    ...third.map((one) => thirdFigure(staging, one)),
  ];
};

const isCouple = (people: readonly Figure[]): boolean =>
  people.filter(({ side }) => side !== 'third').length === 2;

/** Nobody is touched who is not safe enough for it, whatever the story asks. */
const touchOf = ({ touch, safety }: Staging, people: readonly Figure[]): Stage['touch'] =>
  touch !== undefined && safety >= 2 && isCouple(people) ? touch : null;

const marks = (kept: number): string[] =>
  Array.from({ length: Math.min(kept, 4) }, (_, at) => `calendar-mark-${at + 1}`);

/** What the room has no place for is remembered, and seen again where it has. */
const objectsOf = ({ props, trust, kept }: Staging, kind: string): string[] =>
  [...new Set([...props, ...notYetIn(props, lyingAt(trust, kind)), ...marks(kept)])]
    .filter((thing) => hasPlaceFor(kind, thing))
    .sort();

/** All that picture and sound may know as of one line. */
export const stageFor = (scenario: Scenario, staging: Staging): Stage => {
  const { weather, ...setting } = settingOf(scenario, staging.setting);
  const moved = gestured(peopleOf(scenario, staging, setting), staging.event);
  const people = staging.hold > 0 ? hushed(moved) : moved;
  const stage: Stage = {
    scene: staging.scene,
    setting,
    light: LIGHT[staging.trust],
    weather: { kind: weather, strength: WEATHER[staging.trust] },
    people,
    touch: touchOf(staging, people),
    objects: objectsOf(staging, setting.kind),
    closedIn: staging.safety === 0,
    hold: staging.hold,
    sound: soundOf(scenario, staging),
  };
  return closed(stage, endingOf(scenario, staging)?.families[0]);
};
