// The desk: played by hand, jumped into with any bands, replayed when the story changes; and where in the source it stands.
import { describe, expect, test } from 'vitest';
import { bandsOf } from '#domain/bands';
import { HALL, storyOf } from '#support/stories';
import { pointsFor } from '../../src/author/bandPoints.ts';
import { Desk } from '../../src/author/desk.ts';

const files = (text = HALL) => [{ name: 'main.ink', text }];
const deskOf = (text = HALL): Desk => new Desk(storyOf(text), files(text));
const told = (desk: Desk): string[] =>
  desk.view.value?.moment.fresh.map(({ entry }) => entry.text) ?? [];
const options = (desk: Desk): string[] =>
  desk.view.value?.talk.shown.map(({ id }) => id).sort() ?? [];

describe('played by hand', () => {
  test('shows variables, readings and reasons as they are now', () => {
    const desk = deskOf();
    desk.choose('bbbb');
    desk.choose('ffff');
    const talk = desk.view.value?.talk;
    expect(talk?.variables).toContainEqual({ name: 'promised', value: 'true' });
    expect(talk?.now.kept).toBe(1);
    expect(talk?.turns.at(-1)?.effects[0]?.because.length).toBeGreaterThan(0);
  });

  test('undo takes one back, and from the beginning takes all', () => {
    const desk = deskOf();
    desk.choose('bbbb');
    desk.choose('gggg');
    desk.undo();
    expect(options(desk)).toEqual(['ffff', 'gggg']);
    desk.startOver();
    desk.undo();
    expect(options(desk)).toEqual(['bbbb', 'cccc', 'dddd']);
  });

  test('what is not on offer changes nothing', () => {
    const desk = deskOf();
    const before = desk.view.value;
    desk.choose('hhhh');
    expect(desk.view.value).toBe(before);
  });

  test('skips a scene where that can be done', () => {
    const desk = deskOf();
    desk.skip();
    expect(told(desk)).toContain('You talked in the hall.');
  });

  test('a mistake of the story is told, and the talk stays where it was', () => {
    const desk = deskOf(
      HALL.replace('    The coat drips.', '    The coat drips. # event: asks').replace(
        '-   ROBIN: And the rent?',
        '-',
      ),
    );
    desk.choose('dddd');
    expect(desk.trouble.value?.rule).toBe('late-event');
    expect(options(desk)).toEqual(['bbbb', 'cccc', 'dddd']);
    desk.choose('bbbb');
    expect(desk.trouble.value).toBeUndefined();
  });
});

describe('jumping', () => {
  const bands = [0, 1, 2, 3] as const;

  test.each(bands.flatMap((trust) => bands.map((safety) => [trust, safety] as const)))(
    'begins the second scene with trust %i and safety %i',
    (trust, safety) => {
      const desk = deskOf();
      desk.jump({ knot: 'two', ...pointsFor({ trust, safety }), intent: 'leaving' });
      const talk = desk.view.value?.talk;
      expect(talk && bandsOf(talk.now)).toEqual({ trust, safety });
      expect(talk?.premise.intent).toBe('leaving');
      expect(told(desk)).toContain(safety >= 2 ? 'You did it.' : 'Well.');
      expect(options(desk)).toEqual(['hhhh', 'jjjj']);
    },
  );

  test('plays on to an end, and back to the beginning of the whole', () => {
    const desk = deskOf();
    desk.jump({ knot: 'two', ...pointsFor({ trust: 2, safety: 2 }), intent: 'undecided' });
    desk.choose('jjjj');
    expect(desk.view.value?.talk.end).toBeDefined();
    desk.undo();
    expect(options(desk)).toEqual(['hhhh', 'jjjj']);
    desk.startOver();
    expect(options(desk)).toEqual(['bbbb', 'cccc', 'dddd']);
  });
});

describe('when the story has changed', () => {
  test('the same way leads to the same place, with the new words, in far less than a second', () => {
    const desk = deskOf();
    desk.choose('bbbb');
    const changed = HALL.replace('And the rent?', 'And the rent, then?');
    const from = performance.now();
    desk.renew(storyOf(changed), files(changed));
    expect(performance.now() - from).toBeLessThan(1000);
    expect(told(desk)).toEqual(['Nine.', 'And the rent, then?']);
    expect(options(desk)).toEqual(['ffff', 'gggg']);
    expect(desk.view.value?.parted).toBeUndefined();
  });

  test('an option that is gone is told, and what is before it kept', () => {
    const desk = deskOf();
    desk.choose('bbbb');
    desk.choose('ffff');
    const changed = HALL.replace('id: ffff', 'id: kkkk');
    desk.renew(storyOf(changed), files(changed));
    expect(desk.view.value?.parted).toBe(2);
    expect(options(desk)).toEqual(['gggg', 'kkkk']);
  });

  test('a jump stays a jump', () => {
    const desk = deskOf();
    desk.jump({ knot: 'two', ...pointsFor({ trust: 3, safety: 3 }), intent: 'undecided' });
    const changed = HALL.replace('You did it.', 'You did that.');
    desk.renew(storyOf(changed), files(changed));
    expect(told(desk)).toContain('You did that.');
  });
});

describe('the place in the source', () => {
  test('is that of the newest line', () => {
    const desk = deskOf();
    const line = HALL.split('\n').findIndex((one) => one.includes('You are late')) + 1;
    expect(desk.view.value?.place).toEqual({ file: 'main.ink', line });
  });

  test('of a text that stands twice is the next one on the way', () => {
    const twice = HALL.replace('ROBIN: You did it.', 'ROBIN: Nine.').replace(
      'ROBIN: Well.',
      'ROBIN: Nine.',
    );
    const desk = deskOf(twice);
    desk.choose('bbbb');
    desk.choose('gggg');
    const lines = twice.split('\n');
    const first = lines.findIndex((one) => one.includes('ROBIN: Nine.')) + 1;
    expect(desk.view.value?.place?.line).toBeGreaterThan(first);
  });

  test('is none when the source is not here', () => {
    expect(new Desk(storyOf(HALL), []).view.value?.place).toBeUndefined();
  });
});
