// Every text of compiled ink that a reader sees: lines by knot, options by id with what was heard and meant.
// Must not know: any language, or where translations are kept.

/** `source` without the speaker's name and without the blanks around it. */
export type InkText =
  | { kind: 'line'; knot: string; source: string; speaker?: string }
  | { kind: 'option' | 'heard' | 'meant' | 'why'; knot: string; id: string; source: string };

/** The text that takes the place of one, or the same one. */
export type Retell = (text: InkText) => string;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const SPOKEN = /^([A-Z][A-Z .'-]*[A-Z]):\s+(.*)$/s;
const TAG = /^(\w+):\s*(.*)$/s;
const IN_TAGS: ReadonlySet<string> = new Set(['heard', 'meant', 'why']);

const isText = (item: Json): item is string => typeof item === 'string' && item.startsWith('^');

/** What stands between the blanks of `^ text `, told anew; the blanks stay. */
const within = (item: string, tell: (inner: string) => string): string => {
  const inner = item.slice(1).trim();
  return inner === '' ? item : item.replace(inner, () => tell(inner));
};

const line = (item: string, knot: string, retell: Retell): string =>
  within(item, (inner) => {
    const [, speaker, said] = SPOKEN.exec(inner) ?? [];
    if (speaker === undefined || said === undefined)
      return retell({ kind: 'line', knot, source: inner });
    return `${speaker}: ${retell({ kind: 'line', knot, speaker, source: said })}`;
  });

/** The items of one option, from `str` up to `/str`. */
const option = (items: readonly Json[], knot: string, retell: Retell): Json[] => {
  const id = items.filter(isText).flatMap((item) => /^\^id:\s*(\S+)/.exec(item)?.[1] ?? [])[0];
  if (id === undefined) return [...items];
  let inTag = false;
  return items.map((item) => {
    if (item === '#' || item === '/#') inTag = item === '#';
    if (!isText(item)) return item;
    if (!inTag) return within(item, (source) => retell({ kind: 'option', knot, id, source }));
    return within(item, (tag) => {
      const [, key = '', source = ''] = TAG.exec(tag) ?? [];
      if (!IN_TAGS.has(key)) return tag;
      return `${key}: ${retell({ kind: key as 'heard' | 'meant' | 'why', knot, id, source })}`;
    });
  });
};

/** Where the stretch that begins at `from` ends: behind `close`, or at the end of the items. */
const endOf = (items: readonly Json[], from: number, close: string): number => {
  const at = items.indexOf(close, from);
  return at < 0 ? items.length : at + 1;
};

const container = (items: readonly Json[], knot: string, retell: Retell): Json[] => {
  const told: Json[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] ?? null;
    const close = item === 'str' ? '/str' : item === '#' ? '/#' : undefined;
    if (close === undefined) {
      told.push(isText(item) ? line(item, knot, retell) : inside(item, knot, retell));
      continue;
    }
    const end = endOf(items, at, close);
    const stretch = items.slice(at, end);
    told.push(...(item === 'str' ? option(stretch, knot, retell) : stretch));
    at = end - 1;
  }
  return told;
};

const inside = (found: Json, knot: string, retell: Retell): Json => {
  if (Array.isArray(found)) return container(found, knot, retell);
  if (typeof found !== 'object' || found === null) return found;
  return Object.fromEntries(
    Object.entries(found).map(([key, value]) => [
      key,
      Array.isArray(value) ? container(value, knot, retell) : value,
    ]),
  );
};

/** The same compiled ink with every text told by `retell`; what ink does is untouched. Shape: inkVersion 21. */
export const retoldInk = (ink: unknown, retell: Retell): unknown => {
  const { root, ...rest } = ink as { root: readonly Json[] };
  const knots = root.at(-1);
  if (typeof knots !== 'object' || knots === null || Array.isArray(knots)) return ink;
  const told = Object.entries(knots).map(([name, body]) => [name, inside(body, name, retell)]);
  return { root: [...root.slice(0, -1), Object.fromEntries(told)], ...rest };
};

/** In the order of the compiled ink; a line that stands twice in a knot is told twice. */
export const inkTexts = (ink: unknown): readonly InkText[] => {
  const found: InkText[] = [];
  retoldInk(ink, (text) => {
    found.push(text);
    return text.source;
  });
  return found;
};
