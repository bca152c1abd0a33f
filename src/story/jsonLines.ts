// On which line of a JSON text each value stands, and where the text stops being JSON.
// Must not know: what the JSON is about. The values themselves come from JSON.parse.

export type JsonFault = { line: number; message: string };
type Token = { text: string; at: number };

const TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^ \t\r\n{}[\],:"]+|"[^\n]*/g;
const SCALAR =
  // JSON forbids control characters inside a text, but for the later ones
  /^(?:"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/u;
const END: Token = { text: 'the end of the file', at: Number.POSITIVE_INFINITY };

const keyOf = (path: readonly PropertyKey[]): string => path.map(String).join('\0');

class Stopped extends Error {
  constructor(
    readonly wanted: string,
    readonly token: Token,
  ) {
    super();
  }
}

export class JsonLines {
  readonly fault: JsonFault | undefined;
  private readonly starts = new Map<string, number>();
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(private readonly text: string) {
    this.tokens = [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], at: match.index }));
    this.fault = this.read();
  }

  /** From 1; of the nearest value around it, where there is none at this path. */
  lineAt(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length--) {
      const at = this.starts.get(keyOf(path.slice(0, length)));
      if (at !== undefined) return this.lineOf(at);
    }
    return 1;
  }

  private lineOf(at: number): number {
    const before = this.text.slice(0, at);
    return (at < this.text.length ? before : before.trimEnd()).split('\n').length;
  }

  private read(): JsonFault | undefined {
    try {
      this.value([]);
      if (this.next < this.tokens.length) throw new Stopped('nothing more', this.peek);
      return undefined;
    } catch (thrown) {
      if (!(thrown instanceof Stopped)) throw thrown;
      const { wanted, token } = thrown;
      const word = token === END ? token.text : token.text.slice(0, 30);
      return { line: this.lineOf(token.at), message: `expected ${wanted} before ${word}` };
    }
  }

  private get peek(): Token {
    return this.tokens[this.next] ?? END;
  }

  private take(text: string): boolean {
    const is = this.peek.text === text;
    if (is) this.next += 1;
    return is;
  }

  private want(text: string): void {
    if (!this.take(text)) throw new Stopped(text, this.peek);
  }

  private value(path: readonly PropertyKey[]): void {
    if (path.length > 0 && !this.starts.has(keyOf(path)))
      this.starts.set(keyOf(path), this.peek.at);
    if (this.take('{')) this.items('}', () => this.member(path));
    else if (this.take('[')) {
      let at = 0;
      this.items(']', () => this.value([...path, at++]));
    } else if (SCALAR.test(this.peek.text)) this.next += 1;
    else throw new Stopped('a value', this.peek);
  }

  private member(path: readonly PropertyKey[]): void {
    const { text, at } = this.peek;
    if (!text.startsWith('"') || !SCALAR.test(text))
      throw new Stopped('a name in quotation marks', this.peek);
    this.next += 1;
    const own = [...path, JSON.parse(text) as string];
    this.starts.set(keyOf(own), at);
    this.want(':');
    this.value(own);
  }

  private items(close: string, item: () => void): void {
    if (this.take(close)) return;
    do item();
    while (this.take(','));
    if (!this.take(close)) throw new Stopped(`, or ${close}`, this.peek);
  }
}
