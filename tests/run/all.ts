// `npm test`: every stage in order, one closing line over all of them.
// Must not know: the stages.
import { mkdirSync } from 'node:fs';
import { lineOf } from './counts.ts';
import { runInOrder } from './inOrder.ts';
import { reports, root, STAGES } from './stages.ts';

process.chdir(root);
mkdirSync(reports, { recursive: true });

const counts = await runInOrder(STAGES, (text) => console.log(text), Date.now);
if (counts.failed > 0) process.exitCode = 1;
console.log(lineOf(counts));
