// Says one thing after the other on a device that can speak, and falls silent at once.
// Must not know: what it says, or which device it is.
import { pieces, pitches, type SpeechDevice, type Spoken, type Utterance } from './speech.ts';

/** As chosen in the settings; asked anew for each utterance. `rate` is a factor. */
export type Wanted = { voice: string; rate: number };

export class ReadAloud {
  private waiting: Utterance[] = [];
  private speaking = false;
  /** grows with each stop, so that an end that comes late is known to be an old one */
  private stops = 0;
  private readonly pitchOf = pitches();

  /** `changed` hears whether something is being said. */
  constructor(
    private readonly device: SpeechDevice,
    private readonly wanted: () => Wanted,
    private readonly changed: (speaking: boolean) => void,
  ) {}

  /** Behind what is being said already. Without a voice nothing happens. */
  say(words: readonly Spoken[]): void {
    if (this.device.voices().length === 0) return;
    this.waiting.push(...words.flatMap((one) => this.utterances(one)));
    if (!this.speaking) this.next();
  }

  stop(): void {
    this.stops += 1;
    this.waiting = [];
    this.device.stop();
    this.become(false);
  }

  private utterances({ text, speaker, lang }: Spoken): Utterance[] {
    const pitch = this.pitchOf(speaker);
    const marked = lang === undefined ? {} : { lang };
    return pieces(text).map((piece) => ({ text: piece, pitch, ...marked, ...this.wanted() }));
  }

  private next(): void {
    const utterance = this.waiting.shift();
    this.become(utterance !== undefined);
    if (!utterance) return;
    const { stops } = this;
    this.device.say(utterance, () => {
      if (stops === this.stops) this.next();
    });
  }

  private become(speaking: boolean): void {
    if (this.speaking === speaking) return;
    this.speaking = speaking;
    this.changed(speaking);
  }
}
