// Reading aloud on a fake device: one thing after the other, silent at once, everybody in a voice of their own.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadAloud } from '#app/readAloud';
import {
  mayStay,
  OWN,
  pieces,
  pitches,
  type SpeechDevice,
  type Utterance,
  voicesFor,
} from '#app/speech';

const VOICE = { id: 'v', name: 'Voice', lang: 'en-GB' };

/** A device whose utterances end when the test says so. */
const fakeDevice = (voices = [VOICE]) => {
  const said: Utterance[] = [];
  const ends: (() => void)[] = [];
  let stops = 0;
  const device: SpeechDevice = {
    voices: () => voices,
    followVoices: () => () => undefined,
    say: (utterance, ended) => {
      said.push(utterance);
      ends.push(ended);
    },
    stop: () => void (stops += 1),
  };
  return { device, said, end: (at: number) => ends[at]?.(), stops: () => stops };
};

const reading = (fake = fakeDevice()) => {
  const speaking: boolean[] = [];
  const aloud = new ReadAloud(
    fake.device,
    () => ({ voice: 'v', rate: 1.2 }),
    (now) => speaking.push(now),
  );
  return { ...fake, aloud, speaking };
};

describe('reading aloud', () => {
  test('says one thing after the other, and tells when it begins and ends', () => {
    const { aloud, said, end, speaking } = reading();
    aloud.say([{ text: 'One.' }, { text: 'Two.' }]);
    expect(said.map(({ text }) => text)).toEqual(['One.']);
    end(0);
    expect(said.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    end(1);
    expect(speaking).toEqual([true, false]);
    expect(said[0]).toMatchObject({ voice: 'v', rate: 1.2 });
  });

  test('says what is in another language as that', () => {
    const { aloud, said } = reading();
    aloud.say([{ text: 'Uno.', lang: 'es' }]);
    expect(said[0]).toMatchObject({ text: 'Uno.', lang: 'es' });
  });

  test('a voice that was chosen says only what it speaks, unless nobody else does', () => {
    const spanish = { id: 's', name: 'Voz', lang: 'es-ES' };
    expect(mayStay(VOICE, 'en', [VOICE, spanish])).toBe(true);
    expect(mayStay(VOICE, 'es', [VOICE, spanish])).toBe(false);
    expect(mayStay(VOICE, 'es', [VOICE])).toBe(true);
  });

  test('is silent once stopped, and an end that comes late starts nothing', () => {
    const { aloud, said, end, speaking, stops } = reading();
    aloud.say([{ text: 'One.' }, { text: 'Two.' }]);
    aloud.stop();
    end(0);
    expect(said).toHaveLength(1);
    expect(stops()).toBe(1);
    expect(speaking).toEqual([true, false]);
    aloud.say([{ text: 'Three.' }]);
    expect(said.at(-1)?.text).toBe('Three.');
  });

  test('without a voice nothing is said and nothing waits', () => {
    const { aloud, said, speaking } = reading(fakeDevice([]));
    aloud.say([{ text: 'One.' }]);
    expect(said).toEqual([]);
    expect(speaking).toEqual([]);
  });

  test('tells the player, the partner and the teller apart by pitch, always alike', () => {
    const { aloud, said, end } = reading();
    const words = [{ text: 'a', speaker: OWN }, { text: 'b', speaker: 'ruth' }, { text: 'c' }];
    aloud.say([...words, ...words]);
    for (let at = 0; at < 6; at++) end(at);
    const heard = said.map(({ pitch }) => pitch);
    expect(new Set(heard.slice(0, 3)).size).toBe(3);
    expect(heard.slice(3)).toEqual(heard.slice(0, 3));
  });
});

describe('pieces', () => {
  test('lose no word, and none is too long unless one word is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}[.?!]?$/), { maxLength: 120 }),
        (words) => {
          const cut = pieces(words.join(' '));
          expect(cut.flatMap((piece) => piece.split(' '))).toEqual(words);
          expect(cut.every((piece) => piece.length <= 180)).toBe(true);
        },
      ),
    );
  });

  test('part sentences', () => {
    expect(pieces('How much. “Seventeen.” She waits…')).toEqual([
      'How much.',
      '“Seventeen.”',
      'She waits…',
    ]);
  });
});

test('voices of the language come alone; without one, all are there', () => {
  const spanish = { id: 's', name: 'Voz', lang: 'es-ES' };
  expect(voicesFor('en', [VOICE, spanish])).toEqual([VOICE]);
  expect(voicesFor('de', [VOICE, spanish])).toEqual([VOICE, spanish]);
});

test('no two of the first five speakers sound alike', () => {
  const pitchOf = pitches();
  expect(new Set([undefined, OWN, 'a', 'b', 'c', 'd'].map(pitchOf)).size).toBe(6);
});
