// Where in the source the things of a graph stand: options by id, lines by what they say, ends and promises where they are made.
// Must not know: what is wrong with them.
import type { Place } from '#story/storyFault';
import type { Written } from '#story/writtenTags';

export type Source = Pick<Written, 'choices' | 'lines'>;

const NOWHERE: Place = { file: 'scenario.json', line: 1 };

export class Places {
  private readonly lines = new Map<string, { place: Place; order: number }>();

  constructor(private readonly source: Source) {
    source.lines.forEach(({ text, place, line }, order) => {
      const said = line?.text ?? text;
      if (!this.lines.has(said)) this.lines.set(said, { place, order });
    });
  }

  choice(id: string): Place {
    return this.source.choices.find(({ choice }) => choice.id === id)?.place ?? NOWHERE;
  }

  line(said: string): Place {
    return this.lines.get(said)?.place ?? NOWHERE;
  }

  /** Where the line stands among all lines of the source; -1 when it does not. */
  order(said: string): number {
    return this.lines.get(said)?.order ?? -1;
  }

  /** The line that carries `# end:`. */
  end(id: string): Place {
    return this.source.lines.find(({ line }) => line?.end === id)?.place ?? NOWHERE;
  }

  /** The first option, or else the first line, that makes it. */
  promise(id: string): Place {
    const option = this.source.choices.find(({ choice }) => choice.promise?.id === id);
    const agreed = this.source.lines.find(({ line }) =>
      line?.events.some((event) => event.type === 'agree-together' && event.promise.id === id),
    );
    return option?.place ?? agreed?.place ?? NOWHERE;
  }
}
