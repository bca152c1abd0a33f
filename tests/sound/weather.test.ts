// What of the weather is heard where: the table of rooms and skies.
// Must not know: audio.
import { describe, expect, it } from 'vitest';
import { weatherAt } from '#sound/weather';
import { stageWith } from './stageFixture.ts';

type Sky = ReturnType<typeof stageWith>['weather']['kind'];

type Hour = 'morning' | 'evening';
const at = (tone: string, kind: Sky, hour: Hour = 'evening') =>
  weatherAt({
    ...stageWith({ weather: { kind, strength: 1 }, sound: { tone } }),
    setting: { id: 'x', kind: tone, hour, season: 'autumn' },
  });

describe('weatherAt', () => {
  it.each([
    ['kitchen', 'rain'],
    ['living-room', 'rain'],
    ['car', 'rain-roof'],
    ['bus', 'rain-roof'],
    ['porch', 'rain-roof'],
    ['street', 'rain-street'],
    ['garden', 'rain-street'],
    ['orchard', 'rain-street'],
  ] as const)('in a %s rain is %s, and no other', (tone, rain) => {
    const names = Object.keys(at(tone, 'rain')).filter((name) => name.startsWith('rain'));
    expect(names).toEqual([rain]);
  });

  it('is that of the place, also where the room sounds like another', () => {
    const porch = stageWith({
      weather: { kind: 'rain', strength: 1 },
      setting: { id: 'x', kind: 'porch', hour: 'night', season: 'winter' },
      sound: { tone: 'hall' },
    });
    expect(weatherAt(porch)).toMatchObject({ 'rain-roof': 1 });
    expect(weatherAt(porch).rain).toBeUndefined();
  });

  it('is far in a room without a window', () => {
    expect(at('corridor', 'rain').rain).toBeLessThan(at('kitchen', 'rain').rain ?? 0);
  });

  it('is wind only where one stands in it', () => {
    expect(at('shore', 'grey').wind).toBeGreaterThan(0.3);
    expect(at('kitchen', 'grey').wind).toBeUndefined();
  });

  it('is a hush under snow, and less of it behind a window', () => {
    const [out, inside] = [at('garden', 'snow'), at('kitchen', 'snow')];
    expect(out['snow-hush']).toBeGreaterThan(inside['snow-hush'] ?? 1);
    expect(out.wind).toBe(0);
  });

  it('has birds on a dry morning, never in rain, in winter or at night', () => {
    const [out, inside] = [at('garden', 'clear', 'morning'), at('kitchen', 'clear', 'morning')];
    expect(out.birds).toBeGreaterThan(inside.birds ?? 1);
    expect(at('garden', 'rain', 'morning').birds).toBeUndefined();
    expect(at('garden', 'clear').birds).toBeUndefined();
    const winter = stageWith({ weather: { kind: 'clear', strength: 1 } });
    expect(
      weatherAt({
        ...winter,
        setting: { ...winter.setting, hour: 'morning', season: 'winter' },
      }).birds,
    ).toBeUndefined();
  });
});
