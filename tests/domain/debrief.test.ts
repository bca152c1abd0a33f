// The debrief of small talks: moments, ledger, principles, what was not yours, one line to try, every turn.
// Must not know: ink, any face.
import { describe, expect, it } from 'vitest';
import { debriefOf } from '#domain/debrief';
import { WHY_MOVES } from '#domain/whyMoves';
import { WHY_PROMISES } from '#domain/whyPromises';
import { WHY_REASONS } from '#domain/whyReasons';
import { choice, record, scenario, slip, type Told, turnsOf } from './builders/talks.ts';
import { frozen } from './builders/frozen.ts';
import { specific, vague } from './builders/premises.ts';

const night = { type: 'elapse', scene: 'drawer-2' } as const;
const line = specific('line', { due: ['drawer-2'] });

const named = (sentence: string): string => sentence.replaceAll('{name}', 'Ruth');

const debrief = (told: readonly Told[], end?: string, given = scenario) =>
  debriefOf(frozen(given), frozen(record()), frozen(turnsOf(told)), end);

describe('moments', () => {
  it('are the three decisions that moved most, told in the order of the talk', () => {
    const { moments } = debrief([
      { taken: slip('aaaa', { move: 'minimise' }) },
      { taken: choice('bbbb', { move: 'reaffirm' }) },
      { taken: slip('cccc', { move: 'attack' }) },
      { taken: choice('dddd', { move: 'accept-limit' }) },
    ]);
    expect(moments.map(({ turn, kind }) => [turn, kind])).toEqual([
      [0, 'missed'],
      [2, 'missed'],
      [3, 'shown'],
    ]);
    expect(moments[0]).toMatchObject({
      said: '"Line aaaa."',
      spoken: true,
      meant: 'meant aaaa',
      heard: 'heard aaaa',
      scene: { id: 'drawer-1', title: 'The letter' },
      principle: { id: 'drop-defensiveness', heading: 'Let Go of Defensiveness' },
    });
    expect(moments[2]).not.toHaveProperty('meant');
  });

  it('never have more than two of a kind, nor one that was dealt', () => {
    const slips = debrief(['aaaa', 'bbbb', 'cccc', 'dddd'].map((id) => ({ taken: slip(id) })));
    expect(slips.moments).toHaveLength(2);
    const dealt = debrief([{ taken: slip('aaaa'), dealt: true }, { taken: choice('bbbb') }]);
    expect(dealt.moments.map(({ turn }) => turn)).toEqual([1]);
  });

  it('count a night or a setback for nobody', () => {
    const { moments } = debrief([
      { taken: choice('aaaa', { move: 'notice' }), events: [{ type: 'trigger', size: 3 }, night] },
      { taken: choice('bbbb', { move: 'listen' }) },
      { taken: choice('cccc', { move: 'validate' }) },
    ]);
    expect(moments.map(({ turn }) => turn)).toEqual([1, 2]);
  });

  it('let the making of a promise stand for its keeping', () => {
    const { moments, practised } = debrief([
      { taken: choice('aaaa', { move: 'listen' }), events: [night] },
      { taken: choice('bbbb', { move: 'accept-limit', promise: line }) },
      { taken: choice('cccc', { move: 'own' }), events: [{ type: 'keep', promise: 'line' }] },
    ]);
    const making = moments.find(({ turn }) => turn === 1);
    expect(making?.promise).toMatchObject({
      words: 'Ring the debt line at seven',
      standing: 'kept',
    });
    expect(WHY_PROMISES.kept.map(named)).toContain(making?.why);
    expect(practised[0]?.turns).toEqual([0, 1, 2]);
  });

  it('say why by the move and the reasons, with the name in place', () => {
    const { moments } = debrief([{ taken: slip('aaaa') }]);
    const [first = '', second = ''] = [WHY_MOVES.defend, WHY_REASONS['low-trust-stings']].map(
      (wordings) => wordings.map(named).find((one) => moments[0]?.why.includes(one)),
    );
    expect(moments[0]?.why).toBe(`${first} ${second}`);
    expect(first).toMatch(/\w/);
    expect(second).toMatch(/\w/);
  });

  it("let the writer's own why stand in its place, except for what became of a promise", () => {
    const why = 'She had just told you about the bread bin.';
    const own = debrief([{ taken: slip('aaaa', { why }) }]);
    expect(own.moments[0]?.why).toBe(why);
    const made = { taken: choice('bbbb', { why, promise: line }) };
    const kept = debrief([{ ...made, events: [{ type: 'keep', promise: 'line' }] }]);
    expect(WHY_PROMISES.kept.map(named)).toContain(kept.moments[0]?.why);
  });

  it("tell this person's biography where it made the difference", () => {
    const profile = { hers: 'small-deed', because: 'Ruth counts what is done.' } as const;
    const deed = choice('aaaa', { move: 'small-deed' });
    const turns = turnsOf([{ taken: deed }]).map((turn) => ({
      ...turn,
      effects: turn.effects.map((effect) => ({ ...effect, because: ['deed', 'hers'] as const })),
    }));
    const { moments } = debriefOf({ ...scenario, profile }, record(), turns, undefined);
    expect(moments[0]?.why).toMatch(/Ruth counts what is done\.$/);
  });
});

describe('what comes later', () => {
  const lie = choice('aaaa', { move: 'conceal', misses: ['open-book'], meant: 'gently' });
  const found = { type: 'discover' } as const;

  it('goes back to the choice that told the lie when it is found', () => {
    const { moments } = debrief([
      { taken: lie },
      { taken: choice('bbbb', { move: 'own' }), events: [found] },
    ]);
    const whys = moments.map(({ turn, why }) => [
      turn,
      WHY_REASONS['lie-found'].map(named).includes(why),
    ]);
    expect(whys).toEqual([
      [0, true],
      [1, false],
    ]);
  });

  it('is nobody’s choice when the lie is older than the talk', () => {
    const alone = debrief([{ taken: choice('bbbb', { move: 'own' }), events: [found] }]);
    expect(alone.moments[0]?.why).toMatch(/you/i);
    expect(WHY_MOVES.own.map(named)).toContain(alone.moments[0]?.why);
    const twice = debrief([
      { taken: lie, events: [found] },
      { taken: choice('bbbb', { move: 'own' }), events: [found] },
    ]);
    expect(WHY_MOVES.own.map(named)).toContain(twice.moments[1]?.why);
  });

  it('goes back to the pause when nobody came back from it', () => {
    const { moments } = debrief([
      { taken: choice('aaaa', { move: 'pause' }) },
      { taken: choice('bbbb', { move: 'listen' }), events: [night] },
    ]);
    expect(WHY_REASONS.unreturned.map(named)).toContain(
      moments.find(({ turn }) => turn === 0)?.why,
    );
    expect(WHY_MOVES.listen.map(named)).toContain(moments.find(({ turn }) => turn === 1)?.why);
  });

  it('tells a promise in a moment as the ledger does: kept, then broken', () => {
    const twice = specific('line', { due: ['drawer-1', 'drawer-2'] });
    const { moments, ledger } = debrief([
      { taken: choice('aaaa', { move: 'accept-limit', promise: twice }) },
      { taken: choice('bbbb'), events: [{ type: 'keep', promise: 'line' }, night] },
      { taken: choice('cccc'), events: [{ type: 'break', promise: 'line' }] },
    ]);
    expect(moments[0]?.promise).toEqual(ledger[0]);
    expect(ledger[0]?.standing).toBe('broken');
    expect(WHY_PROMISES['kept-then-broken'].map(named)).toContain(moments[0]?.why);
  });
});

describe('the stronger line', () => {
  const better = choice('bbbb', { move: 'validate', shows: ['validate-feelings'] });
  const good = choice('cccc', { move: 'listen' });

  it('is the best of the options not taken and without misses', () => {
    const tempting = choice('dddd', { move: 'validate', size: 1.5, misses: ['hold-the-storm'] });
    const { moments } = debrief([{ taken: slip('aaaa'), others: [good, better, tempting] }]);
    expect(moments[0]?.stronger).toMatchObject({ choice: 'bbbb', heard: 'heard bbbb' });
  });

  it('is never the thing kept back, however much better it felt than the truth', () => {
    const hidden = slip('aaaa', { move: 'conceal', misses: ['open-book'] });
    const told = choice('bbbb', { move: 'disclose', size: 0.5 });
    const { moments } = debrief([
      { taken: hidden, others: [told], events: [{ type: 'discover' }] },
    ]);
    expect(moments[0]?.stronger).toMatchObject({ choice: 'bbbb' });
  });

  it('is the truth beside a thing kept back, where the truth was on offer', () => {
    const hidden = slip('aaaa', { move: 'conceal', misses: ['open-book'] });
    const told = choice('bbbb', { move: 'disclose', size: 0.5 });
    const kind = choice('cccc', { move: 'validate', size: 1.5 });
    const beside = (others: readonly (typeof told)[]) =>
      debrief([{ taken: hidden, others }]).moments[0]?.stronger?.choice;
    expect(beside([kind, told])).toBe('bbbb');
    expect(beside([kind])).toBe('cccc');
  });

  it.each(['promise-vague', 'grand'] as const)(
    'is there beside %s, which eases the moment and costs later',
    (move) => {
      const easy = slip('aaaa', { move });
      const told = choice('bbbb', { move: 'disclose', size: 0.5 });
      const { moments } = debrief([{ taken: easy, others: [told] }]);
      expect(moments[0]?.stronger).toMatchObject({ choice: 'bbbb' });
    },
  );

  it('is not looked for where a sound promise moved most by what became of it', () => {
    const made = choice('aaaa', { move: 'accept-limit', size: 0.5, promise: line });
    const settledBy = (type: 'keep' | 'break') =>
      debrief([
        { taken: made, others: [better] },
        { taken: good, events: [night, { type, promise: 'line' }] },
      ]).moments.find(({ turn }) => turn === 0);
    expect(settledBy('keep')?.promise?.standing).toBe('kept');
    expect(settledBy('keep')).not.toHaveProperty('stronger');
    expect(settledBy('break')?.promise?.standing).toBe('broken');
    expect(settledBy('break')).not.toHaveProperty('stronger');
  });

  it('is absent when nothing on offer was stronger', () => {
    const { moments, lineToTry } = debrief([{ taken: better, others: [good] }]);
    expect(moments[0]).not.toHaveProperty('stronger');
    expect(lineToTry).toBeUndefined();
  });

  it('becomes the one line to try where the principle was missed most often', () => {
    const rushed = { misses: ['give-it-time'] as const, others: [good] };
    const { lineToTry } = debrief([
      { taken: slip('aaaa', { move: 'attack' }), others: [good] },
      { taken: choice('eeee', { move: 'pause' }) },
      { taken: slip('ffff', { move: 'rush', misses: rushed.misses }), others: [better] },
      { taken: slip('gggg', { move: 'rush', size: 0.5, misses: rushed.misses }), others: [good] },
    ]);
    expect(lineToTry).toMatchObject({
      turn: 2,
      line: { choice: 'bbbb' },
      principle: { id: 'validate-feelings' },
    });
  });

  it('names what was missed only where the line to try shows it', () => {
    const missing = slip('aaaa', { misses: ['hold-the-storm', 'validate-feelings'] });
    expect(debrief([{ taken: missing, others: [better] }]).lineToTry?.principle.id).toBe(
      'validate-feelings',
    );
    expect(debrief([{ taken: missing, others: [good] }]).lineToTry?.principle.id).toBe(
      'active-listening',
    );
  });
});

describe('the ledger', () => {
  it('is told with scenes for dates', () => {
    const { ledger } = debrief([
      { taken: choice('aaaa', { promise: line }) },
      {
        taken: choice('bbbb', { move: 'promise-vague', promise: vague('never') }),
        events: [night],
      },
      { taken: choice('cccc'), events: [{ type: 'break', promise: 'line' }] },
    ]);
    const [one, two] = [
      { id: 'drawer-1', title: 'The letter' },
      { id: 'drawer-2', title: 'The phone call' },
    ];
    expect(ledger).toEqual([
      {
        id: 'line',
        words: 'Ring the debt line at seven',
        kind: 'specific',
        made: one,
        due: [two],
        history: [{ scene: two, outcome: 'broken' }],
        standing: 'broken',
      },
      {
        id: 'never',
        words: 'Never again',
        kind: 'vague',
        made: one,
        due: [],
        history: [{ scene: two, outcome: 'faded' }],
        standing: 'faded',
      },
    ]);
  });

  it('calls a promise open that never came to anything', () => {
    const { ledger } = debrief([{ taken: choice('aaaa', { promise: line }) }]);
    expect(ledger[0]?.standing).toBe('open');
  });
});

describe('principles and turns', () => {
  const told: Told[] = [
    { taken: slip('aaaa', { misses: ['give-it-time', 'no-quick-fix'] }) },
    { taken: choice('bbbb', { shows: ['small-acts'], text: 'Hold the door.' }), dealt: true },
    { skipped: 'drawer-2', events: [night] },
    { taken: slip('cccc', { misses: ['no-quick-fix'], shows: ['small-acts'] }) },
  ];

  it('put every choice taken under each of its principles', () => {
    const { practised, reachedFor } = debrief(told);
    expect(practised.map(({ id, turns }) => [id, turns])).toEqual([['small-acts', [1, 3]]]);
    expect(reachedFor.map(({ id, turns }) => [id, turns])).toEqual([
      ['no-quick-fix', [0, 3]],
      ['give-it-time', [0]],
    ]);
    expect(practised[0]?.heading).toBe('Build Reliability Through Small Acts');
  });

  it('quote for each thing reached for a choice that no other quotes', () => {
    const { reachedFor } = debrief(told);
    expect(reachedFor.map(({ id, example }) => [id, example])).toEqual([
      ['no-quick-fix', '"Line cccc."'],
      ['give-it-time', '"Line aaaa."'],
    ]);
  });

  it('list every decision, a skipped scene too', () => {
    const { walked } = debrief(told);
    expect(walked.map(({ turn, dealt }) => [turn, dealt])).toEqual([
      [0, false],
      [1, true],
      [2, false],
      [3, false],
    ]);
    expect(walked[1]).toMatchObject({ said: 'Hold the door.', spoken: false, heard: 'heard bbbb' });
    expect(walked[2]).toMatchObject({ skipped: { title: 'The phone call' }, because: [] });
    expect(walked[2]).not.toHaveProperty('said');
    expect(walked[3]).toMatchObject({ scene: { title: 'The phone call' }, meant: 'meant cccc' });
  });
});

describe('the rest', () => {
  it('names the ending', () => {
    expect(debrief([], 'not-yet').ending).toEqual({ id: 'not-yet', title: 'Not yet' });
    expect(debrief([])).not.toHaveProperty('ending');
    const told = debrief([{ taken: choice('aaaa') }], 'not-yet');
    expect(told.ending?.reading).toMatch(/\bRuth\b/);
  });

  it('tells the standing line always, one more by the ending, and a bad hour where it came', () => {
    const ends = ['one', 'two'].map((id) => ({ id, title: id, families: ['not-yet' as const] }));
    const given = { ...scenario, ends, notYours: ['Standing.', 'First.', 'Second.'] };
    const bad = { taken: choice('aaaa'), events: [night, { type: 'trigger', size: 1 } as const] };
    expect(debrief([bad], 'one', given).notYours.slice(0, 3)).toEqual([
      'Standing.',
      'First.',
      "Nobody chose the bad hour in The phone call; only what came after it was in anybody's hands.",
    ]);
    expect(debrief([], 'two', given).notYours.slice(0, 2)).toEqual(['Standing.', 'Second.']);
  });

  it.each([
    ['inclined', /^Ruth came into this talk hoping/],
    ['undecided', /^Ruth had not decided/],
    ['leaving', /^Ruth was already on the way out/],
  ] as const)('says what was not yours to decide, %s', (intent, sentence) => {
    const { notYours } = debriefOf(scenario, record({ intent }), [], undefined);
    expect(notYours[0]).toBe('Ruth had lived with a drawer before.');
    expect(notYours.at(-1)).toMatch(sentence);
  });

  it('says nothing about how anybody did after a stop for safety', () => {
    const left = debrief([{ taken: slip('aaaa'), events: [{ type: 'stop' }] }]);
    expect(left).toMatchObject({ stopped: true, moments: [], practised: [], reachedFor: [] });
    expect(left.walked).toHaveLength(1);
    expect(left.notYours.length).toBeGreaterThan(0);
  });

  it('is the same for the same talk', () => {
    const told = [{ taken: slip('aaaa'), others: [choice('bbbb')] }];
    expect(debrief(told)).toEqual(debrief(told));
  });
});
