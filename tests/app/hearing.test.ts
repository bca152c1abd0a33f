// What a Stage hears of the room, the music and a silence.
// Must not know: audio.
import { expect, it } from 'vitest';
import { LOUDEST, soundOf } from '#app/hearing';
import { emptyStaging } from '#app/staging';
import { parseScenario } from '#story/scenarioFile';
import { scenarioJson } from '#support/stories';

const scenarioWith = (changes: Record<string, unknown>) => {
  const parsed = parseScenario('hall', scenarioJson(changes));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};
const heard = (changes: Record<string, unknown>, now = {}) => {
  const scenario = scenarioWith(changes);
  return soundOf(scenario, { ...emptyStaging(scenario), ...now });
};
const hall = { kind: 'hallway', hour: 'evening' };

it('is the tone of the kind of room, or the one its line asks for', () => {
  expect(heard({ rooms: { hall } }).tone).toBe('hallway');
  expect(heard({ rooms: { hall: { ...hall, tone: 'ferry' } } }).tone).toBe('ferry');
});

it('has no tyres where a car stands, and no crickets in a frost', () => {
  const toneOf = (room: object): string => heard({ rooms: { hall: { ...hall, ...room } } }).tone;
  expect(toneOf({ kind: 'car' })).toBe('car');
  expect(toneOf({ kind: 'car', dressing: ['parked'] })).toBe('car-parked');
  expect(toneOf({ kind: 'porch', season: 'summer' })).toBe('porch');
  expect(toneOf({ kind: 'porch', season: 'autumn', weather: 'frost' })).toBe('cold-air');
  expect(toneOf({ kind: 'orchard', season: 'winter' })).toBe('cold-air');
  expect(toneOf({ kind: 'porch', season: 'winter', tone: 'hall' })).toBe('hall');
});

it('is played by the piano, or by what the scenario names', () => {
  expect(heard({}).instrument).toBe('piano');
  expect(heard({ instrument: 'guitar' }).instrument).toBe('guitar');
});

it('has no music in a hold, and the room comes up', () => {
  const [open, held] = [heard({}), heard({}, { hold: 900 })];
  expect(held).toMatchObject({ lead: 0, strings: 0 });
  expect(held.nearness).toBeGreaterThan(open.nearness);
});

it('closes in: without safety the music is far off, so that the room is what one hears', () => {
  for (const trust of [0, 1, 2, 3] as const) {
    const [closed, open] = [heard({}, { trust, safety: 0 }), heard({}, { trust, safety: 1 })];
    expect(closed.lead).toBeLessThanOrEqual(open.lead / 2);
    expect(closed.lead).toBeGreaterThan(0);
  }
});

it('comes nearer as safety goes, and never asks for more than the loudest', () => {
  const near = ([0, 1, 2, 3] as const).map((safety) => heard({}, { safety }).nearness);
  expect(near).toEqual(near.toSorted((a, b) => b - a));
  for (const trust of [0, 1, 2, 3])
    expect(heard({}, { trust, safety: 3 }).lead).toBeLessThanOrEqual(LOUDEST);
});

it('is the quiet motif at an ending', () => {
  expect(heard({}, { end: 'stay' }).motif).toBe('quiet');
});
