// long-stretch: never more than six lines from one choice to the next; a short line counts half.
// Must not know: which conditions can be true together; it takes the longest road by the source.
import type { Place } from '#story/storyFault';
import type { FlowNode } from '#story/storyFlow';
import { finding } from '../finding.ts';
import { wordsIn } from './measure.ts';
import type { Rule } from './rule.ts';
import type { StoryText } from './storyText.ts';

const MOST = 6;
/** Up to half the usual length a line is a beat of an exchange, not a piece of reading. */
const SHORT = 9;

const weightOf = (text: string): number => (wordsIn(text).length <= SHORT ? 0.5 : 1);

/** Weight of the lines from here to the next choice, on the longest road; none where no choice follows. */
class Stretches {
  private readonly known = new Map<number, number | undefined>();
  constructor(private readonly text: StoryText) {}

  from(at: number): number | undefined {
    if (this.known.has(at)) return this.known.get(at);
    this.known.set(at, undefined); // a circle adds nothing
    const found = this.measure(at);
    this.known.set(at, found);
    return found;
  }

  private measure(at: number): number | undefined {
    const { flow, lineAt } = this.text;
    const node: FlowNode | undefined = flow.nodes[at];
    if (!node || node.kind === 'offer') return node && 0;
    const line = lineAt.get(at)?.line;
    if (line?.end !== undefined) return undefined;
    const rest = node.next.flatMap((next) => this.beyond(next) ?? []);
    return rest.length === 0 ? undefined : Math.max(...rest) + (line ? weightOf(line.text) : 0);
  }

  /** A scene begins anew. */
  private beyond(at: number): number | undefined {
    const scene = this.text.lineAt.get(at)?.line.scene;
    return scene === undefined ? this.from(at) : 0;
  }
}

type Begin = { from: readonly number[]; place: Place };

/** Each scene, and each choice with all that can follow it. */
const beginnings = ({ flow, lineAt }: StoryText): Begin[] => [
  ...[...lineAt.values()]
    .filter(({ line }) => line.scene !== undefined)
    .map(({ node, place }) => ({ from: [node], place })),
  ...flow.nodes.flatMap((node) =>
    node.kind === 'offer' ? [{ from: node.next, place: node.place }] : [],
  ),
];

export const longStretch: Rule = {
  name: 'long-stretch',
  comment: 'after six lines a player has become a reader, and the next choice comes as a surprise',
  check: (text) => {
    const stretches = new Stretches(text);
    return beginnings(text).flatMap(({ from, place }) => {
      const lines = Math.max(0, ...from.map((at) => stretches.from(at) ?? 0));
      if (lines <= MOST) return [];
      const message = `From here up to ${lines} lines are told before the next choice (a short one counts half); ${MOST} is the most.`;
      const mend = 'cut some, or let the player answer in between.';
      return [finding('long-stretch', place, message, mend)];
    });
  },
};
