// A long story of ink made from a seed: words, choices, and facts that are read again some scenes later.
// Must not know: who explores it.

export type BigStory = { source: string; choices: number; words: number };

/** Scenes, and for how many scenes a fact is remembered. */
export type Size = { scenes: number; memory: number; seed: number };

/** 34 scenes of ten options each, some 15,000 words; it remembers so much that it has 8,000,000 states. */
export const LONG: Size = { scenes: 34, memory: 18, seed: 7 };
/** The same, with 2,600,000 states, with 800,000, and with 150,000. */
export const FORGETFUL: readonly Size[] = [16, 14, 11].map((memory) => ({ ...LONG, memory }));

const WORDS =
  'the a kettle letter drawer window morning answer number table coat rain step silence hand door voice page street light cup road key name week'.split(
    ' ',
  );

/** mulberry32: small, and the same on every machine. */
const chanceFrom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

class Writer {
  readonly rows: string[] = [];
  choices = 0;
  private readonly below: (below: number) => number;

  constructor(private readonly size: Size) {
    this.below = chanceFrom(size.seed);
    for (let scene = 0; scene < size.scenes; scene++) this.rows.push(`VAR fact_${scene} = false`);
    this.rows.push('-> scene_0');
    for (let scene = 0; scene < size.scenes; scene++) this.scene(scene);
  }

  private sentence(): string {
    const words = Array.from(
      { length: 12 + this.below(11) },
      () => WORDS[this.below(WORDS.length)],
    );
    return `${words.join(' ')}.`;
  }

  private option(condition = '', lines: readonly string[] = []): void {
    this.choices += 1;
    const text = this.sentence().slice(0, -1);
    this.rows.push(`*   ${condition}[${text} ${this.choices}]`, `    ${this.sentence()}`);
    for (const line of lines) this.rows.push(`    ${line}`);
  }

  /** Facts of this many scenes before, read now for the last time. */
  private old(scene: number, back: number): string {
    return `fact_${Math.max(0, scene - back)}`;
  }

  private scene(scene: number): void {
    const { memory, scenes } = this.size;
    this.rows.push(`=== scene_${scene} ===`, this.sentence(), this.sentence());
    this.rows.push(`{ ${this.old(scene, memory)}:`, `    ${this.sentence()}`, '- else:');
    this.rows.push(`    ${this.sentence()}`, '}');
    this.option('', [`~ fact_${scene} = true`]);
    this.option();
    this.option(`{${this.old(scene, 1)}} `);
    this.rows.push(`-   ${this.sentence()}`);
    this.option();
    this.option();
    this.option(this.rare(scene));
    this.rows.push(`-   ${this.sentence()}`);
    for (let option = 0; option < 3; option++) this.option();
    // never offered: a fact and its opposite
    this.option(`{${this.old(scene, 2)} && not ${this.old(scene, 2)}} `);
    this.rows.push(`-   ${this.sentence()}`);
    this.rows.push(scene + 1 < scenes ? `    -> scene_${scene + 1}` : '    -> END');
  }

  /** Facts that come together once in some thousand plays. */
  private rare(scene: number): string {
    const facts = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((back) => this.old(scene, back));
    const wanted = facts.map((fact) => (this.below(2) === 0 ? fact : `not ${fact}`));
    return scene < this.size.memory ? '' : `{${wanted.join(' && ')}} `;
  }
}

export const bigStory = (size: Size = LONG): BigStory => {
  const writer = new Writer(size);
  const source = writer.rows.join('\n');
  const words = source.split(/\s+/).filter((word) => /^[a-z]+\.?$/.test(word)).length;
  return { source, choices: writer.choices, words };
};
