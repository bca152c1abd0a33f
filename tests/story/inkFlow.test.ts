// The static net: what stands together in one choice, what can follow a line, where knots begin.
import { describe, expect, test } from 'vitest';
import type { FlowNode, StoryFlow } from '#story/storyFlow';
import { compiled, HALL } from '#support/stories';

const flowOf = (main: string): StoryFlow => {
  const { flow } = compiled({ 'main.ink': main });
  if (!flow) throw new Error('the story does not compile');
  return flow;
};
const option = (id: string, text = 'Wait.'): string =>
  `[${text} # id: ${id} # move: listen # shows: active-listening # heard: Yes.]`;

const offersOf = ({ nodes }: StoryFlow): string[][] =>
  nodes.flatMap((node) =>
    node.kind === 'offer' ? [node.options.map(({ written }) => written?.text ?? '')] : [],
  );
const lineNamed = ({ nodes }: StoryFlow, text: string): FlowNode => {
  const found = nodes.find((node) => node.kind === 'line' && node.written.text === text);
  if (!found) throw new Error(`there is no line ${text}`);
  return found;
};
/** The lines and offers that come next, past everything that says nothing. */
const nextOf = (flow: StoryFlow, node: FlowNode): string[] =>
  node.next.flatMap((at) => {
    const next = flow.nodes[at];
    if (next?.kind === 'line') return [next.written.text];
    if (next?.kind === 'offer') return ['?'];
    return next === undefined || next.kind === 'end' ? ['.'] : nextOf(flow, next);
  });

describe('options', () => {
  test('that stand together make one offer', () => {
    expect(offersOf(flowOf(HALL)).map((texts) => texts.length)).toEqual(
      expect.arrayContaining([3, 2, 2]),
    );
    expect(offersOf(flowOf(HALL))).toHaveLength(3);
  });

  test('go on at the gather behind them', () => {
    const flow = flowOf(HALL);
    expect(nextOf(flow, lineNamed(flow, 'The coat drips.'))).toEqual(['ROBIN: And the rent?']);
  });

  test('under an option make an offer of their own and are gathered outside', () => {
    const flow = flowOf(
      `-> a\n=== a ===\nA line.\n*   ${option('bbbb')}\n    One.\n    * *   ${option('cccc', 'Sit.')}\n          Two.\n*   ${option('dddd', 'Go.')}\n    Three.\n-   Four.\n-> END\n`,
    );
    expect(offersOf(flow)).toEqual(expect.arrayContaining([['Wait.', 'Go.'], ['Sit.']]));
    expect(nextOf(flow, lineNamed(flow, 'Two.'))).toEqual(['Four.']);
  });

  test('keep their condition as ink has it', () => {
    const flow = flowOf(
      `VAR x = 1\n-> a\n=== a ===\nA line.\n*   { x } ${option('bbbb')}\n*   { not x } ${option('cccc')}\n-   -> END\n`,
    );
    const offer = flow.nodes.find(({ kind }) => kind === 'offer');
    expect(offer?.kind === 'offer' && offer.options.map(({ condition }) => condition)).toEqual([
      '{x}',
      '!{x}',
    ]);
  });
});

describe('what can follow', () => {
  test('a condition with an else: either; without: also what stands behind it', () => {
    const flow = flowOf(
      'VAR x = 1\n-> a\n=== a ===\nOne.\n{ x == 1:\n  Two.\n- else:\n  Three.\n}\nFour.\n{ x == 2:\n  Five.\n}\nSix.\n-> END\n',
    );
    expect(nextOf(flow, lineNamed(flow, 'One.'))).toEqual(['Two.', 'Three.']);
    expect(nextOf(flow, lineNamed(flow, 'Four.'))).toEqual(['Five.', 'Six.']);
    expect(nextOf(flow, lineNamed(flow, 'Six.'))).toEqual(['.']);
  });

  test('diverts to knots, stitches and labels, and back from a tunnel', () => {
    const flow = flowOf(
      '-> a\n=== a ===\nOne.\n-> b.c\n=== b ===\n= d\nTwo.\n-> t ->\nThree.\n-> END\n= c\nFour.\n-> d\n=== t ===\nFive.\n->->\n',
    );
    expect(nextOf(flow, lineNamed(flow, 'One.'))).toEqual(['Four.']);
    expect(nextOf(flow, lineNamed(flow, 'Four.'))).toEqual(['Two.']);
    expect(nextOf(flow, lineNamed(flow, 'Two.'))).toEqual(['Five.', 'Three.']);
    expect([...flow.knots.keys()]).toEqual(['a', 'b', 't']);
  });

  test('what a condition and an assignment read and write', () => {
    const { nodes } = flowOf(
      'VAR x = 1\nVAR safety = 1\n-> a\n=== a ===\nOne.\n~ x = safety + 1\n~ x++\n{ safety > x:\n  Two.\n}\n-> END\n',
    );
    expect(nodes.filter(({ kind }) => kind === 'assignment' || kind === 'condition')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'condition', reads: ['safety', 'x'] }),
        expect.objectContaining({ kind: 'assignment', name: 'x', reads: ['safety'] }),
        expect.objectContaining({ kind: 'assignment', name: 'x', reads: [] }),
      ]),
    );
  });
});
