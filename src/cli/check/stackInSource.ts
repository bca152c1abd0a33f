// A stack of a thread's code, told by the places of its source.
// Must not know: how the code was made.
import { SourceMap, type SourceMapPayload } from 'node:module';
import { relative } from 'node:path';
import { mapOf, sourceAt, type ThreadCode } from './threadCode.ts';

const PLACE = /([\w.-]+\.js):(\d+):(\d+)/g;

const told = async (stack: string, code: ThreadCode): Promise<string> => {
  if (!stack.includes(`${code.name}:`)) return stack;
  // made only now: hardly any thread ever fails
  const map = new SourceMap(JSON.parse(await mapOf(code)) as SourceMapPayload);
  return stack.replace(PLACE, (place, name: string, line: string, column: string) => {
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (name !== code.name || !('originalSource' in entry)) return place;
    const source = relative(process.cwd(), sourceAt(entry.originalSource));
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
};

/** Paths as seen from the current folder. What is not of these codes stays as it is. */
export const stackInSource = async (
  stack: string,
  codes: readonly ThreadCode[],
): Promise<string> => {
  let now = stack;
  for (const code of codes) now = await told(now, code);
  return now;
};
