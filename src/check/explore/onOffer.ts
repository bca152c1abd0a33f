// What is on offer where ink waits: choices by their numbers, and for each the runs that were made from there.
// Must not know: states, or what a run does.
import type { Choice } from '#domain/choice';
import { Interned } from './interned.ts';
import type { Memo, Roots } from './memo.ts';
import type { Options } from './recall.ts';
import { siteOf } from './site.ts';
import type { Reader } from './telling.ts';

/** The same for all states that wait with the same options of ink's. */
export type Shown = {
  sources: readonly string[];
  choices: readonly number[];
  sites: readonly string[];
  /** for each option the runs from there, by scene */
  roots: Map<string, readonly Roots[]>;
};

export class OnOffer {
  readonly choices = new Interned<Choice>();
  readonly texts = new Interned<string>();
  private readonly shown = new WeakMap<Options, Shown>();

  constructor(
    private readonly reader: Reader,
    private readonly memo: Memo,
  ) {}

  /** Without ink's fallbacks, which are taken by themselves. */
  shownIn(options: Options): Shown {
    return this.shown.get(options) ?? this.showFirst(options);
  }

  rootsOf({ roots, sites }: Shown, scene: string): readonly Roots[] {
    const known = roots.get(scene);
    if (known) return known;
    const made = sites.map((site) => this.memo.rootsAt(site, scene));
    roots.set(scene, made);
    return made;
  }

  private showFirst(options: Options): Shown {
    const visible = options.choices.filter((choice) => !choice.isInvisibleDefault);
    const sources = visible.map(({ sourcePath }) => sourcePath);
    const choices = visible.map(({ text, tags, sourcePath }) =>
      this.choiceNumber(text.trim(), tags ?? [], sourcePath),
    );
    const shown = { sources, choices, sites: visible.map(siteOf), roots: new Map() };
    this.shown.set(options, shown);
    return shown;
  }

  private choiceNumber(text: string, tags: readonly string[], source: string): number {
    const choice = this.reader.choice(text, tags);
    return choice
      ? this.choices.number(choice.id, () => choice)
      : this.texts.number(source, () => text);
  }
}
