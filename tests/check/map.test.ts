// The map of a story: its structure from the source, a layout without overlaps, heat from plays, and text that is only text.
import { describe, expect, test } from 'vitest';
import { heatOf, heatWords } from '#check/map/heat';
import { layoutOf } from '#check/map/layers';
import { mermaidOf } from '#check/map/mermaid';
import { BEGINNING, type MapNode, storyMapOf } from '#check/map/storyMap';
import { svgOf } from '#check/map/svg';
import { HALL } from '#support/stories';

const hall = storyMapOf([{ name: 'main.ink', text: HALL }]);
const nodeOf = (id: string): MapNode | undefined => hall.nodes.find((node) => node.id === id);

describe('the structure', () => {
  test('has each knot with its options, ends and diverts', () => {
    expect(hall.nodes.map(({ id }) => id)).toEqual([
      BEGINNING,
      'one',
      'two',
      'stays',
      'gone',
      'skip_hall_1',
      'END',
    ]);
    expect(nodeOf(BEGINNING)?.to).toEqual(['one']);
    expect(nodeOf('one')).toMatchObject({ scene: 'hall-1', choices: 5, to: ['two'] });
    expect(nodeOf('one')?.place).toEqual({ file: 'main.ink', line: 8 });
    expect(nodeOf('two')?.to).toEqual(['gone', 'stays']);
    expect(nodeOf('stays')).toMatchObject({ ends: ['stay'], to: ['END'] });
  });

  test('leaves out comments, functions and targets that are variables', () => {
    const { nodes } = storyMapOf([
      {
        name: 'a.ink',
        text: 'VAR where = -> a\n// -> b\n/* -> b\n-> b */\n-> where\n=== a ===\nA.\n-> b.inner\n=== function f(x)\n~ return x\n=== b ===\n= inner\nB. -> DONE\n',
      },
    ]);
    expect(nodes.map(({ id, to }) => [id, to])).toEqual([
      [BEGINNING, ['a']],
      ['a', ['b']],
      ['b', []],
    ]);
  });

  test('of several files begins at the head of the first', () => {
    const { nodes } = storyMapOf([
      { name: 'main.ink', text: 'INCLUDE b.ink\n-> b\n' },
      { name: 'b.ink', text: '=== b ===\nB.\n-> END\n' },
    ]);
    expect(nodes.map(({ id, to }) => [id, to])).toEqual([
      [BEGINNING, ['b']],
      ['b', ['END']],
      ['END', []],
    ]);
  });
});

describe('the layout', () => {
  test('sets every knot below what leads to it, and none on another', () => {
    const { spots } = layoutOf(hall);
    const rowOf = (id: string): number => spots.get(id)?.row ?? -1;
    expect(rowOf(BEGINNING)).toBe(0);
    for (const { id, to } of hall.nodes)
      for (const next of to) expect(rowOf(next)).toBeGreaterThan(rowOf(id));
    const places = [...spots.values()].map(({ row, column }) => `${row} ${column}`);
    expect(new Set(places).size).toBe(hall.nodes.length);
  });

  test('comes to an end in a circle', () => {
    const map = storyMapOf([
      { name: 'a.ink', text: '-> a\n=== a ===\n-> b\n=== b ===\n-> a\n-> b\n' },
    ]);
    expect(layoutOf(map).rows).toBe(3);
  });
});

describe('heat', () => {
  const files = [{ name: 'main.ink', text: HALL }];

  test('is the share of plays in which a line of the knot was told', () => {
    const heat = heatOf(files, [
      ['The hall is narrow.', 'You are late.', 'Robin hangs up the other coat.'],
      ['The hall is narrow.', 'Robin takes the coat.'],
    ]);
    expect(heat.get('one')).toBe(1);
    expect(heat.get('stays')).toBe(0.5);
    expect(heat.get('two')).toBe(0);
    expect(heat.has(BEGINNING)).toBe(false);
    expect(['one', 'stays', 'two', 'END'].map((id) => heatWords(heat, id))).toEqual([
      'in 100 % of plays',
      'in 50 % of plays',
      'in no play',
      undefined,
    ]);
  });

  test('takes logic, options and diverts for no line', () => {
    const text = '=== a ===\n~ x = 1\n* [Go.]\n- -> b\n{ x: -> b }\n=== b ===\nB.\n';
    expect([...heatOf([{ name: 'a.ink', text }], []).keys()]).toEqual(['b']);
  });
});

describe('as text', () => {
  const heat = new Map([['one', 0.5]]);

  test('the picture says in words what it shows', () => {
    const svg = svgOf(hall, 'The Hallway', heat);
    for (const word of ['>one<', '5 options', 'end: stay', 'in 50 % of plays'])
      expect(svg).toContain(word);
    expect(svg.match(/marker-end/g)).toHaveLength(hall.nodes.flatMap(({ to }) => to).length);
  });

  test('nothing of a story becomes markup', () => {
    const text = '-> a\n=== a ===\nA. # end: <script>"&alert(1)\u0001\n-> END\n';
    const evil = storyMapOf([{ name: 'a.ink', text }]);
    const svg = svgOf(evil, '</title><script>', heat);
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0001');
    expect(svg).toContain('&lt;script&gt;');
    expect(mermaidOf(evil)).not.toMatch(/<script|""/);
  });

  test('Mermaid numbers its boxes, since a knot may be called end', () => {
    const map = storyMapOf([{ name: 'a.ink', text: '-> end\n=== end ===\nA.\n-> END\n' }]);
    expect(mermaidOf(map)).toBe(
      'flowchart TD\n  k0["the beginning"]\n  k1["end"]\n  k2["END"]\n  k0 --> k1\n  k1 --> k2\n',
    );
  });
});
