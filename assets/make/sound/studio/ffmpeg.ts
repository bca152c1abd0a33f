// The only place that calls ffmpeg: encode, decode, measure loudness (EBU R128) and true peak.
// Must not know: which sound it is, or what its target was.
import { spawnSync } from 'node:child_process';
import type { Format } from '../../../../src/sound/names.ts';
import { RATE, type Sound } from '../craft/signal.ts';
import { soundFrom, wavOf } from './wav.ts';

/** LUFS over all; LUFS of the loudest 400 ms; dBTP */
export type Measured = { integrated: number; loudest: number; truePeak: number };

const QUIET = ['-hide_banner', '-nostats', '-y'];
/** no dates, no versions, no random ids: the same sound gives the same bytes */
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

function ffmpeg(args: readonly string[], input?: Buffer): { out: Buffer; said: string } {
  const run = spawnSync('ffmpeg', [...QUIET, ...args], {
    ...(input ? { input } : {}),
    maxBuffer: 2 ** 28,
  });
  if (run.error) throw run.error;
  const said = run.stderr.toString();
  if (run.status !== 0) throw new Error(`ffmpeg ${args.join(' ')}\n${said}`);
  return { out: run.stdout, said };
}

export type Codec = {
  format: Format;
  /** kilobits a second of Opus; AAC needs about half as much again for the same quality */
  rate: number;
  /** keeps Opus to its waveform mode: its speech mode shifts low tones, and a loop that changes mode does not close */
  steady: boolean;
  /** holds Opus to the rate: left to itself it spends twice as much on music */
  tight: boolean;
  /** long packets: less wrapping round a loop; a single sound starts with the first */
  long: boolean;
};

const opus = ({ rate, steady, tight, long }: Codec): string[] => [
  ...['-c:a', 'libopus', '-application', steady ? 'lowdelay' : 'audio'],
  ...[
    '-b:a',
    `${rate}k`,
    '-vbr',
    tight ? 'constrained' : 'on',
    '-frame_duration',
    long ? '60' : '20',
  ],
  ...['-f', 'webm'],
];
const aac = ({ rate }: Codec): string[] => [
  ...['-c:a', 'aac', '-b:a', `${Math.round(rate * 1.5)}k`, '-movflags', '+faststart'],
];

/** Writes the sound to the path `to`. */
export function encode(sound: Sound, to: string, codec: Codec): void {
  const how = codec.format === 'webm' ? opus(codec) : aac(codec);
  ffmpeg(['-i', '-', ...PLAIN, ...how, to], wavOf(sound));
}

/** What a player hears of the file, from its first sample. */
export function decode(file: string, channels: number): Sound {
  const to = ['-f', 'f32le', '-ar', String(RATE), '-ac', String(channels), '-'];
  return soundFrom(ffmpeg(['-i', file, ...to]).out, channels);
}

const numbersAfter = (said: string, label: string): number[] =>
  [...said.matchAll(new RegExp(`${label}\\s*(-?[\\d.]+|-inf)`, 'g'))].map(([, n]) => Number(n));

/** Loudness and true peak as heard: one channel comes out of two speakers. A second of silence is added for short sounds. */
export function measure(sound: Sound): Measured {
  const how = 'apad=pad_dur=1,ebur128=peak=true:framelog=verbose';
  const { said } = ffmpeg(
    ['-v', 'verbose', '-i', '-', '-af', how, '-f', 'null', '-'],
    wavOf(sound.length === 1 ? [...sound, ...sound] : sound),
  );
  const integrated = numbersAfter(said, '\\bI:').at(-1);
  const truePeak = numbersAfter(said, 'Peak:').at(-1);
  const loudest = Math.max(...numbersAfter(said, '\\bM:').filter(Number.isFinite));
  if (integrated === undefined || truePeak === undefined) throw new Error(`unmeasured:\n${said}`);
  return { integrated, loudest, truePeak };
}
