// What somebody brings in: a line, a link, a file of prose, all of another device; and what is none of these.
import { describe, expect, test } from 'vitest';
import { talksIn } from '#app/bringIn';
import type { SavedTalk } from '#app/ports';
import { makeTalkRow } from '#app/talkRow';
import { makeText } from '#domain/textForm';
import { recordOf } from '#support/stories';

const RECORD = recordOf(['bbbb', 'skip:hall-2']);
const TEXT = makeText(RECORD);
const NOTHING = { saved: [], reflections: [], records: [], faults: [] };

const SAVED: SavedTalk = {
  id: 'a',
  scenario: 'hall',
  title: 'The Hallway',
  record: RECORD,
  attempts: [],
  lineReached: 0,
  savedAt: 5,
  debriefSeen: false,
};

describe('talksIn', () => {
  test.each([
    ['a line', TEXT],
    ['a line with white space around it', `\n  ${TEXT}\r\n`],
    ['a link', `http://host.example/#/play/hall?record=${TEXT}`],
    ['a sentence that ends with it', `My talk is ${TEXT}.`],
    ['a hand-in', JSON.stringify({ format: 1, attempts: [TEXT], debrief: 'You said …' })],
    ['the same one twice', `${TEXT}\n${TEXT}`],
  ])('%s is one record', (_, text) => {
    expect(talksIn(text)).toEqual({ ...NOTHING, records: [RECORD] });
  });

  test('a file of many hand-ins is many records, in order', () => {
    const other = recordOf(['cccc']);
    expect(talksIn(`Ann: ${TEXT}\nBo: ${makeText(other)}\n`).records).toEqual([RECORD, other]);
  });

  test('all that a device kept is read back as it was', () => {
    const text = JSON.stringify({ format: 1, talks: [makeTalkRow(SAVED)], setAside: [] }, null, 2);
    expect(talksIn(text)).toEqual({ ...NOTHING, saved: [SAVED] });
  });

  test('a damaged row of a device is told, and the others are read', () => {
    const text = JSON.stringify({ format: 1, talks: [SAVED, { id: 'b' }, 7], setAside: [] });
    expect(talksIn(text)).toEqual({ ...NOTHING, saved: [SAVED], faults: ['damaged'] });
  });

  test('a cut or altered line is told, whatever is missing', () => {
    for (let length = 8; length < TEXT.length; length++) {
      const { records, faults } = talksIn(TEXT.slice(0, length));
      expect(records).toEqual([]);
      expect(faults.length).toBe(1);
    }
    expect(talksIn(TEXT.replace('bbbb', 'bbbc')).faults).toEqual(['damaged']);
  });

  test('a line of another version is told', () => {
    expect(talksIn(TEXT.replace('g1.', 'g2.')).faults).toEqual(['other-format']);
  });

  test.each([
    '',
    'hello',
    '{}',
    '[1, 2]',
    '{"format":1}',
    'g',
    'null',
    '<script>alert(1)</script>',
  ])('%j holds nothing', (text) => {
    expect(talksIn(text)).toEqual(NOTHING);
  });

  test('a bomb of a text is answered at once', () => {
    expect(talksIn('g1.'.repeat(300_000)).records).toEqual([]);
    expect(talksIn('['.repeat(100_000)).records).toEqual([]);
  });
});
