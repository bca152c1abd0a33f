// The two lines over the turns: where they stand, by what they moved, and the places that say most.
// Must not know: how a graph is drawn.
import { describe, expect, it } from 'vitest';
import { courseOf } from '#domain/course';
import { courseMarksOf, mainStepOf } from '#domain/courseMarks';
import { openingReadings } from '#domain/readings';
import { SHIFTS, shiftOf } from '#domain/shift';
import { specific, vague } from './builders/premises.ts';
import { choice, scenario, slip, type Told, turnsOf } from './builders/talks.ts';

const night = { type: 'elapse', scene: 'drawer-2' } as const;
const line = specific('line', { due: ['drawer-2'] });
const opening = openingReadings({ breach: scenario.breach }, 'drawer-1');
const course = (told: readonly Told[]) => courseOf(turnsOf(told), scenario, opening);

describe('the course', () => {
  it('stands where the readings stood after each decision', () => {
    const turns = turnsOf([{ taken: slip('aaaa') }, { taken: choice('bbbb'), events: [night] }]);
    const { start, points } = courseOf(turns, scenario, opening);
    expect(start).toMatchObject({ trust: opening.trust, safety: opening.safety });
    expect(points.map(({ turn, trust, safety }) => [turn, trust, safety])).toEqual(
      turns.map(({ index, after }) => [index, after.trust, after.safety]),
    );
    expect(points.map(({ scene }) => scene.title)).toEqual(['The letter', 'The letter']);
  });

  it('tells the choice first, then what the story did, and a promise by its words', () => {
    const { points } = course([
      { taken: choice('aaaa', { promise: line }), events: [night] },
      { taken: choice('bbbb', { move: 'own' }), events: [{ type: 'keep', promise: 'line' }] },
      { taken: choice('cccc', { move: 'own' }), events: [{ type: 'refuse' }] },
    ]);
    expect(points[1]?.steps.map(({ by, promise }) => [by, promise])).toEqual([
      ['choice', undefined],
      ['story', { words: 'Ring the debt line at seven', outcome: 'kept' }],
    ]);
    expect(points[2]?.steps.map(({ by }) => by)).toEqual(['choice']);
  });

  it("takes the writer's own why for the choice, and for nothing else", () => {
    const why = 'She had just told you about the bread bin.';
    const { points } = course([{ taken: slip('aaaa', { why }), events: [night] }]);
    expect(points[0]?.steps[0]?.why).toBe(why);
    expect(points[0]?.steps[1]?.why).not.toBe(why);
  });

  it('does not say a thing twice while there is another way to say it', () => {
    const { points } = course(['aaaa', 'bbbb', 'cccc'].map((id) => ({ taken: slip(id) })));
    const first = points.map(({ steps }) => steps[0]?.why);
    expect(new Set(first).size).toBe(3);
  });
});

describe('the places that say most', () => {
  it('are the lowest safety and the widest steps', () => {
    const told: Told[] = [
      { taken: choice('aaaa', { move: 'validate' }) },
      { taken: slip('bbbb', { move: 'attack' }) },
      { taken: choice('cccc', { promise: line }), events: [night] },
      { taken: choice('dddd', { move: 'own' }), events: [{ type: 'keep', promise: 'line' }] },
    ];
    const marks = courseMarksOf(course(told));
    expect(marks).toMatchObject({ leastSafe: 1, trustRose: 3, trustFell: 1 });
  });

  it('are none where there is none', () => {
    expect(courseMarksOf(course([]))).toEqual({});
    const kind = courseMarksOf(course([{ taken: choice('aaaa', { move: 'listen' }) }]));
    expect(kind).toEqual({ safer: 0 });
  });

  it('go by what moved the line: a vague promise that wore off was not broken', () => {
    const never = vague('never');
    const { points } = course([
      { taken: choice('aaaa', { move: 'promise-vague', promise: never }), events: [night] },
    ]);
    const [point] = points;
    const step = point && mainStepOf(point, 'trust', 'fell');
    expect(step).toMatchObject({
      by: 'story',
      promise: { words: 'Never again', outcome: 'faded' },
    });
    expect(point && mainStepOf(point, 'trust', 'rose')).toBeUndefined();
  });
});

describe('a shift', () => {
  it('is one of seven words, and wider for more', () => {
    for (const meter of ['trust', 'safety'] as const) {
      const places = [-2000, -500, -100, 0, 100, 500, 2000].map((d) =>
        SHIFTS.indexOf(shiftOf(meter, d)),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(shiftOf(meter, 0)).toBe('held');
    }
  });
});
