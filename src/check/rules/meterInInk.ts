// meter-in-ink: ink reads what the host writes and never writes it.
// Must not know: what the meters are.
import { finding } from '../finding.ts';
import { HOST_NAMES } from '../graph.ts';
import type { Rule } from './rule.ts';

export const meterInInk: Rule = {
  name: 'meter-in-ink',
  comment:
    'the host writes these four before each line, so what ink writes is lost at the next one',
  check: ({ flow }) =>
    flow.nodes.flatMap((node) =>
      node.kind === 'assignment' && HOST_NAMES.some((name) => name === node.name)
        ? [
            finding(
              'meter-in-ink',
              node.place,
              `The story writes ${node.name}, which the host writes anew before each line.`,
              'leave it out; let an option’s move or an # event: do it.',
            ),
          ]
        : [],
    ),
};
