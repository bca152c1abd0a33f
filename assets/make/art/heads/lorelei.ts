// Lorelei head parts as SVG markup. The only file that knows @dicebear/lorelei's insides.
// Must not know: which person or feeling asks.
type Colours = Record<string, string>;
type Part = (nested: Record<string, { value: () => string }>, colours: Colours) => string;
type Kind = 'hair' | 'head' | 'mouth' | 'nose' | 'glasses';

const FOLDER = '../../../../node_modules/@dicebear/lorelei/lib/components/';

async function partsOf(kind: Kind): Promise<Record<string, Part>> {
  const file: Record<string, unknown> = await import(
    new URL(`${FOLDER}${kind}.js`, import.meta.url).href
  );
  return file[kind] as Record<string, Part>;
}

const KINDS = ['hair', 'head', 'mouth', 'nose', 'glasses'] as const;
const loaded = await Promise.all(KINDS.map(async (kind) => [kind, await partsOf(kind)] as const));
const PARTS = Object.fromEntries(loaded) as Record<Kind, Record<string, Part>>;

const SPLIT = '<!--here-->';
const within = { value: () => SPLIT };

/** 9 is the name of `variant09`; other names stand as they are. */
const variant = (v: number | string): string =>
  typeof v === 'number' ? `variant${String(v).padStart(2, '0')}` : v;

function pick(kind: Kind, v: number | string): Part {
  const part = PARTS[kind][variant(v)];
  if (!part) throw new Error(`Lorelei has no ${kind} ${v}`);
  return part;
}

/** A mouth or nose in one colour. */
export function featureOf(kind: 'mouth' | 'nose', v: number | string, ink: string): string {
  return pick(kind, v)({}, { [kind]: ink });
}

/** Glasses in one colour. */
export const glassesOf = (v: number, colour: string): string =>
  pick('glasses', v)({}, { glasses: colour });

/** Hair behind and before the head. */
export function hairOf(v: number, hair: string, skin: string): { back: string; front: string } {
  const [back = '', front = ''] = pick('hair', v)({ head: within }, { hair, skin }).split(SPLIT);
  return { back, front };
}

/** Skull, ear and jaw with their line, without features. */
export function skullOf(v: number, skin: string, ink: string): string {
  const [skull = ''] = pick('head', v)({ eyes: within }, { skin }).split(SPLIT);
  return skull.replaceAll('#000', ink);
}
