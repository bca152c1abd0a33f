// What has been told → a Moment: all any face may know. The gate behind which meters, tags and principles stay.
// Must not know: ink, or how the story goes on.
import { isSpoken } from '#domain/naming';
import type { Beat, ToldLine } from '#domain/beat';
import type { Choice } from '#domain/choice';
import type { Line } from '#domain/line';
import type { Scenario } from '#domain/scenario';
import { type Called, describe } from './describe.ts';
import type { PictureWords } from './pictureWords.ts';
import type { Entry, FreshLine, Moment, Option } from './momentTypes.ts';
import { stageFor } from './stage.ts';
import { afterDecision, afterLine, emptyStaging, type Staging } from './staging.ts';
import { THREAD_DRAFT } from './thread.ts';

/** What a Moment is made of: plain data, so that a room's server can make one without ink. */
export type Told = {
  scenario: Scenario;
  beats: readonly Beat[];
  /** in the order to show */
  offered: readonly Choice[];
  end?: string;
  skippable?: string;
  /** what the picture is described in; the source language without */
  picture?: PictureWords;
};

export const calledIn = (scenario: Scenario): Called =>
  Object.fromEntries(scenario.cast.map(({ id, called }) => [id, called]));

const entryOf = (line: Line, key: string, called: Called): Entry => ({
  key,
  kind: 'line',
  ...(line.speaker !== undefined && {
    who: line.speaker,
    name: called[line.speaker] ?? line.speaker,
  }),
  text: line.text,
  ...(line.props.includes(THREAD_DRAFT) && { draft: true }),
});

const headingOf = (scenario: Scenario, scene: string, key: string): Entry => ({
  key,
  kind: 'scene',
  text: scenario.scenes.find(({ id }) => id === scene)?.title ?? scene,
});

/** Quoted options are said aloud, unquoted ones are done (story bible, section 6). */

const decisionEntry = (scenario: Scenario, { decision }: Beat, turn: number): Entry[] => {
  const key = `${turn}.d`;
  if (!decision) return [];
  if ('skipped' in decision)
    return [{ ...headingOf(scenario, decision.skipped, key), kind: 'skipped' }];
  const { text } = decision.taken;
  const who = scenario.accountable;
  const name = calledIn(scenario)[who] ?? who;
  return [{ key, kind: isSpoken(text) ? 'said' : 'done', who, name, text }];
};

type Unfolded = { staging: Staging; past: Entry[]; fresh: FreshLine[] };

type Telling = { scenario: Scenario; called: Called; picture: PictureWords | undefined };

const freshFrom = (
  { scenario, called, picture }: Telling,
  staging: Staging,
  entry: Entry,
): FreshLine => {
  const stage = stageFor(scenario, staging);
  return { entry, stage, picture: describe(stage, called, picture) };
};

/** A line's place in the talk, and as its entries: a new scene puts its title before its first line. */
const entriesOf = ({ scenario, called }: Telling, before: Staging, told: ToldLine, key: string) => {
  const staging = afterLine(before, told, scenario);
  const entry = entryOf(told.line, key, called);
  const isNew = told.line.scene !== undefined && told.line.scene !== before.scene;
  const heading = isNew ? [headingOf(scenario, staging.scene, `${key}.s`)] : [];
  return { staging, entries: [...heading, entry] };
};

type Unfolding = { staging: Staging; lines: { entry: Entry; staging: Staging }[] };

const beatOnto = (telling: Telling, before: Staging, beat: Beat, turn: number): Unfolding => {
  let staging = afterDecision(before, beat.decision);
  const lines = beat.told.flatMap((told, at) => {
    const line = entriesOf(telling, staging, told, `${turn}.${at}`);
    staging = line.staging;
    return line.entries.map((entry) => ({ entry, staging: line.staging }));
  });
  return { staging, lines };
};

/** Only what is new is staged: the pictures of what has been told are never shown again. */
const unfold = ({ scenario, beats, picture }: Told): Unfolded => {
  const telling = { scenario, called: calledIn(scenario), picture };
  const past: Entry[] = [];
  let now: Unfolding = { staging: emptyStaging(scenario), lines: [] };
  beats.forEach((beat, turn) => {
    past.push(...now.lines.map(({ entry }) => entry), ...decisionEntry(scenario, beat, turn));
    now = beatOnto(telling, now.staging, beat, turn);
  });
  const fresh = now.lines.map(({ entry, staging }) => freshFrom(telling, staging, entry));
  return { staging: now.staging, past, fresh };
};

const whereIn = (scenario: Scenario, scene: string): Moment['scene'] => {
  const { scenes } = scenario;
  const at = Math.max(
    0,
    scenes.findIndex(({ id }) => id === scene),
  );
  const here = scenes[at];
  const minutesLeft = scenes.slice(at).reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    id: here?.id ?? scene,
    title: here?.title ?? '',
    number: at + 1,
    of: scenes.length,
    minutesLeft,
  };
};

const optionOf = ({ id, text }: Choice): Option => ({ id, text });

/** A Moment from plain data. Holds no meter, band, tag, principle or effect (tested by searching it). */
export const momentFor = (told: Told): Moment => {
  const { scenario, beats, offered, end, skippable } = told;
  const { staging, past, fresh } = unfold(told);
  const ending = scenario.ends.find(({ id }) => id === end);
  const note = scenario.scenes.find(({ id }) => id === skippable);
  return {
    scenario: { id: scenario.id, title: scenario.title },
    scene: whereIn(scenario, staging.scene),
    turn: beats.length - 1,
    past,
    fresh,
    options: offered.map(optionOf),
    ...(note && { skippable: { scene: note.id, title: note.title } }),
    ...(end !== undefined && { ended: { id: end, title: ending?.title ?? end } }),
  };
};
