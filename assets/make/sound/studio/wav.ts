// Sounds to and from bytes: 32-bit float WAV, so that nothing is rounded or clipped before the codec.
// Must not know: codecs.
import { RATE, type Sound } from '../craft/signal.ts';

const FLOAT = 3;
const HEADER = 44;

/** A whole WAV file, interleaved, 48 kHz. */
export function wavOf(sound: Sound): Buffer {
  const channels = sound.length;
  const frames = sound[0]?.length ?? 0;
  const body = frames * channels * 4;
  const out = Buffer.alloc(HEADER + body);
  out.write('RIFF', 0);
  out.writeUInt32LE(HEADER - 8 + body, 4);
  out.write('WAVEfmt ', 8);
  out.writeUInt32LE(16, 16);
  out.writeUInt16LE(FLOAT, 20);
  out.writeUInt16LE(channels, 22);
  out.writeUInt32LE(RATE, 24);
  out.writeUInt32LE(RATE * channels * 4, 28);
  out.writeUInt16LE(channels * 4, 32);
  out.writeUInt16LE(32, 34);
  out.write('data', 36);
  out.writeUInt32LE(body, 40);
  sound.forEach((signal, channel) => {
    signal.forEach((v, i) => {
      out.writeFloatLE(v, HEADER + (i * channels + channel) * 4);
    });
  });
  return out;
}

/** Interleaved 32-bit floats, as a decoder gives them. */
export function soundFrom(bytes: Buffer, channels: number): Sound {
  const frames = Math.floor(bytes.length / 4 / channels);
  return Array.from({ length: channels }, (_, channel) =>
    Float64Array.from({ length: frames }, (_, i) =>
      bytes.readFloatLE((i * channels + channel) * 4),
    ),
  );
}
