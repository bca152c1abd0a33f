// What the story has put on the stage so far: room, moods, things, and the last act. Folded line by line.
// Must not know: how any of it looks (stage.ts), or Phaser.
import { type Band, safetyBand, trustBand } from '#domain/band';
import type { Beat, ToldLine } from '#domain/beat';
import type { Line, Mood } from '#domain/line';
import { MOVE_BASES, type Move } from '#domain/move';
import type { Scenario } from '#domain/scenario';
import type { StoryEvent } from '#domain/storyEvent';
import { withProp } from './propNames.ts';
import { TOUCHES, type Touch } from './stageTypes.ts';
import { isThreadProp } from './thread.ts';

/** Everything that a Stage is made of; `stage.ts` turns it into what is seen and heard. */
export type Staging = {
  scene: string;
  setting: string;
  moods: Readonly<Record<string, Mood>>;
  /** props of this scene in this kind of room, in the order they came */
  props: readonly string[];
  /** those that were left in rooms of other kinds, by kind */
  left?: Readonly<Record<string, readonly string[]>>;
  /** the last move of the one who is accountable */
  move?: Move;
  /** safety as of this line: gaze, posture, breath */
  safety: Band;
  /** safety as of the last turning point: how near they are */
  nearness: Band;
  /** trust as of the scene's start or the last promise kept or broken: light, weather, objects */
  trust: Band;
  /** promises kept so far, for the marks on the calendar */
  kept: number;
  hold: number;
  /** props named by this very line, for their sound */
  fresh: readonly string[];
  /** a pause with a time: the one who asked for it is out of the room until they return */
  away: boolean;
  /** what happened last in this beat */
  event?: StoryEvent['type'];
  /** asked for by the story, until the next option is taken */
  touch?: Touch;
  /** somebody besides the couple who speaks, or is given a mood: in the picture for so many lines more */
  third?: { who: string; lines: number };
  /** the ending that is being told */
  end?: string;
};

/** Lines for which somebody stays after their last word. */
const LINGER = 2;

export const emptyStaging = (scenario: Scenario): Staging => ({
  scene: '',
  setting: Object.keys(scenario.settings)[0] ?? '',
  moods: {},
  props: [],
  safety: 1,
  nearness: 1,
  trust: 1,
  kept: 0,
  hold: 0,
  fresh: [],
  away: false,
});

const SETTLES = new Set(['keep', 'break', 'discover']);

/** Only these move people: a scene break, an event, or a change of mood (rulings, Picture). */
const isTurning = (line: Line): boolean =>
  line.scene !== undefined ||
  line.mood !== undefined ||
  line.events.length > 0 ||
  touchOf(line) !== undefined;

/** Trust changes the room between scenes and when a promise was kept or broken. */
const settles = (line: Line): boolean =>
  line.scene !== undefined || line.events.some(({ type }) => SETTLES.has(type));

/** The reserved prop names ask for a touch; they are no things. */
const asTouch = (prop: string): Touch | undefined => TOUCHES.find((touch) => touch === prop);

function touchOf({ props }: Line): Touch | undefined {
  return props.map(asTouch).findLast((touch) => touch !== undefined);
}

const thingsOf = ({ props }: Line): readonly string[] =>
  props.filter((prop) => asTouch(prop) === undefined);

const entered = (before: Staging, line: Line): Staging => {
  if (line.scene === undefined) return before;
  const { third: _third, event: _event, touch: _touch, left: _left, ...rest } = before;
  return { ...rest, scene: line.scene, moods: {}, props: [], away: false };
};

const isElsewhere = (now: Staging, { setting }: Line): boolean =>
  setting !== undefined && setting !== now.setting;

const kindOf = ({ settings }: Told, setting: string): string => settings[setting]?.kind ?? setting;

/** Months go by in an ending, and nothing is carried along; else things stay in the kind of room where they were put. */
const left = (now: Staging, line: Line, story: Told): Pick<Staging, 'props' | 'left'> => {
  if (!isElsewhere(now, line)) return { props: now.props };
  if ((line.end ?? now.end) !== undefined) return { props: [], left: {} };
  const [from, to] = [kindOf(story, now.setting), kindOf(story, line.setting ?? now.setting)];
  if (from === to) return { props: now.props };
  return { props: now.left?.[to] ?? [], left: { ...now.left, [from]: now.props } };
};

const added = (props: readonly string[], fresh: readonly string[]): readonly string[] =>
  fresh.reduce(withProp, props);

const moodsAfter = (moods: Staging['moods'], { mood }: Line): Staging['moods'] =>
  mood ? { ...moods, [mood.who]: mood.mood } : moods;

type Told = Pick<Scenario, 'accountable' | 'hurt' | 'settings'>;

const thirdAfter = (now: Staging, line: Line, couple: Told): Staging['third'] => {
  const named = [line.mood?.who, line.speaker].find(
    (who) => who !== undefined && who !== couple.accountable && who !== couple.hurt,
  );
  if (named !== undefined) return { who: named, lines: LINGER };
  const before = isElsewhere(now, line) ? undefined : now.third;
  return before && before.lines > 0 ? { ...before, lines: before.lines - 1 } : undefined;
};

/** What this line itself puts on the stage, for as long as nothing replaces it. */
const put = (now: Staging, line: Line, story: Told): Partial<Staging> => {
  const third = thirdAfter(now, line, story);
  const touch = touchOf(line);
  const event = line.events.at(-1)?.type;
  return {
    ...(third && { third }),
    ...(touch && { touch }),
    ...(event && { event }),
    ...(line.end !== undefined && { end: line.end }),
  };
};

/** The staging once a line has been told. */
export const afterLine = (before: Staging, { line, readings }: ToldLine, story: Told): Staging => {
  const { third: _, ...now } = entered(before, line);
  const safety = safetyBand(readings);
  const lying = left(now, line, story);
  return {
    ...now,
    ...lying,
    setting: line.setting ?? now.setting,
    moods: moodsAfter(now.moods, line),
    props: added(lying.props, thingsOf(line)),
    safety,
    nearness: isTurning(line) ? safety : now.nearness,
    trust: settles(line) ? trustBand(readings) : now.trust,
    kept: readings.kept,
    hold: line.hold ?? 0,
    fresh: thingsOf(line),
    away: now.away && readings.owed,
    ...put(entered(before, line), line, story),
  };
};

/** A mood lasts as long as nobody answers it; a slip leaves it standing. After that the face is safety's. */
const moodsAfterMove = (moods: Staging['moods'], move: Move): Staging['moods'] =>
  MOVE_BASES[move].kind === 'cost' ? moods : {};

/** The staging once a decision was taken, before its first line. */
export const afterDecision = (before: Staging, decision: Beat['decision']): Staging => {
  const { touch: _touch, event: _event, ...rest } = before;
  const rested = { ...rest, hold: 0, fresh: [] };
  if (!decision || !('taken' in decision)) return rested;
  const { move } = decision.taken;
  const props = before.props.filter((prop) => !isThreadProp(prop));
  const moods = moodsAfterMove(before.moods, move);
  return { ...rested, move, props, moods, away: move === 'pause' };
};
