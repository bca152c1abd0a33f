// One run of `story check --json` in a process of its own, so that its time and its peak of memory are its own.
// Must not know: what is checked.
import { run } from '#cli/checkCommand';

const { output } = await run(process.argv.slice(2));
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ report: JSON.parse(output) as unknown, peak }));
