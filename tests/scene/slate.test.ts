// Twelve scenarios are planned: each of their rooms is one line that the kit can draw and sound, and their couples are drawn.
import { describe, expect, test } from 'vitest';
import { stageFor } from '#app/stage';
import { emptyStaging } from '#app/staging';
import type { Band } from '#domain/band';
import { faultsOfSetting } from '#domain/roomKind';
import type { Scenario, Setting } from '#domain/scenario';
import { roomOf } from '#scene/rooms';
import { FIGURES } from '#scene/stocks';
import { toneOf } from '#sound/levels';
import { differences } from '../app/stagesApart.ts';
import { bundledScenarios } from '../assets/scenarios.ts';
import { stageOf } from './stageOf.ts';

/** `figure figure: kind hour season weather dressing, …`, in the order of the scenes. */
const SLATE: Readonly<Record<string, string>> = {
  'second-drawer':
    'marek ruth: kitchen morning spring rain, hallway evening spring grey, car-park day summer clear, kitchen evening winter frost',
  'green-dot':
    'noor bea: workshop night winter rain theatre, ferry evening winter grey, family-table day spring clear, kitchen evening summer rain stove',
  'nine-months':
    'camila andres: car evening autumn rain truck, living-room night autumn grey sofa-bed, hall evening winter grey party, kitchen evening spring grey valdivia, waiting-room day spring grey, lake evening summer clear',
  'i-said-nine':
    'tess luis: fire-escape night autumn clear, restaurant-pass evening autumn rain, stairs night autumn frost',
  'muted-thread':
    'anjali vikram: car-park night autumn clear banquet, car night autumn clear child-seats, family-table day autumn grey, workshop night winter snow music-room',
  'what-you-didnt-say':
    'grant denise: porch night winter frost, orchard morning winter frost, workshop evening winter snow barn-office, family-table day spring clear easter',
  'episode-forty':
    'ash mele: launderette evening winter rain, bedroom-door night winter grey bathroom, bus evening winter grey, shore day spring clear',
  'long-corridor':
    'kenji fumiko: garden morning autumn grey, kitchen evening autumn rain kobe, family-table day autumn grey memorial, corridor morning winter snow',
  'step-free':
    'imani wes: street evening autumn rain, bus night autumn rain, kitchen day winter clear low-counters',
  'the-cello':
    'sebastian elodie: workshop evening autumn rain x-ray, family-table evening autumn rain, workshop day winter snow luthier, kitchen morning winter snow montreal',
  'other-chair':
    'ruth marek: waiting-room night spring rain break-room, kitchen morning spring rain, corridor evening summer clear, stairs day winter frost',
  'location-on':
    'marcus owen: living-room night autumn rain hotel, hall day autumn clear fair, kitchen evening winter grey music-poster',
};

const settingOf = (words: string): Setting => {
  const [kind = '', hour, season, weather, ...dressing] = words.split(' ');
  return { kind, hour, season, weather, ...(dressing[0] && { dressing }) } as Setting;
};

const linesOf = (row: string) => {
  const [couple = '', rooms = ''] = row.split(': ');
  return { couple: couple.split(' '), rooms: rooms.split(', ') };
};

const drawn = ({ kind, hour, season = 'autumn', weather = 'grey', dressing }: Setting) =>
  roomOf({ kind, hour, season, ...(dressing && { dressing }) }, weather);

const sounding = ({ kind, tone = kind }: Setting) => {
  const stage = stageOf();
  return toneOf({ ...stage, sound: { ...stage.sound, tone } });
};

/** A phone's screen is words, not a drawing. */
const isThread = ({ kind }: Setting): boolean => kind === 'phone-thread';

const expectShown = (setting: Setting): void => {
  expect(faultsOfSetting(setting)).toEqual([]);
  expect(sounding(setting)).toBeDefined();
  if (isThread(setting)) return;
  const layers = drawn(setting).layers.map(({ layer }) => layer);
  expect(layers).toEqual(expect.arrayContaining(['wall', 'front']));
};

describe.each(Object.entries(SLATE))('%s', (_, row) => {
  const { couple, rooms } = linesOf(row);

  test('has its two people', () => {
    expect(couple).toHaveLength(2);
    expect(FIGURES).toEqual(expect.arrayContaining(couple));
  });

  test.each(rooms)('has its room: %s', (words) => {
    const setting = settingOf(words);
    expectShown(setting);
    const keys = drawn(setting).layers.map(({ key }) => key);
    for (const dressing of setting.dressing ?? [])
      expect(keys.some((key) => key.endsWith(`.${dressing}`))).toBe(true);
  });
});

describe.each(bundledScenarios())('$id as it ships', (scenario) => {
  const { cast, settings, accountable, hurt } = scenario;

  test('is played where it was planned', () => {
    const { couple, rooms } = linesOf(SLATE[scenario.id] ?? '');
    const figureOf = (who: string) => cast.find(({ id }) => id === who)?.figure;
    expect([figureOf(accountable), figureOf(hurt)]).toEqual(couple);
    const kinds = Object.values(settings).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(rooms.map((words) => words.split(' ')[0])));
  });

  test.each(Object.entries(settings))('shows and sounds %s', (_, setting) => {
    expectShown(setting);
  });

  test('repaired and ruptured, its first room differs in at least four things one can see', () => {
    expect(differences(inFirstRoom(scenario, 3), inFirstRoom(scenario, 0)).length).toBeGreaterThan(
      3,
    );
  });
});

function inFirstRoom(scenario: Scenario, band: Band) {
  const bands = { trust: band, safety: band, nearness: band };
  return stageFor(scenario, { ...emptyStaging(scenario), ...bands });
}
