// Where each recording is served and in which order its two formats are tried.
// Must not know: what is done with them.
import { FORMATS, type Format, type SoundName } from './names.ts';

/** never inlined: a recording inside the script would be loaded by people who turned sound off */
const addresses: Readonly<Record<string, string>> = import.meta.glob<string>(
  '../../assets/sound/*.{webm,m4a}',
  { query: '?url&no-inline', import: 'default', eager: true },
);

const TYPES: Record<Format, string> = {
  webm: 'audio/webm; codecs="opus"',
  m4a: 'audio/mp4; codecs="mp4a.40.2"',
};

export function addressOf(name: SoundName, format: Format): string {
  const address = addresses[`../../assets/sound/${name}.${format}`];
  if (!address) throw new Error(`addressOf: expected a recording, got ${name}.${format}`);
  return address;
}

/** Formats this browser says that it can play, the smaller first; empty without audio. */
export function formatsFor(canPlay: (type: string) => string): Format[] {
  return FORMATS.filter((format) => canPlay(TYPES[format]) !== '');
}
