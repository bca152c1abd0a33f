// Messages of a room: read at the door, bounded, refused by name. Codes and tokens as they are typed and made.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commandFrom,
  LONGEST_TO_SERVER,
  makeMessage,
  parseFromServer,
  parseToServer,
} from '#app/protocol';
import { codeFrom, isCode, isToken, parseCode, tokenFrom } from '#app/room/code';
import { type FromServer, type ToServer, VERSION } from '#app/room/messages';
import { facilitatorView, participantView, projectorView, toldRecord } from '#app/roomView';
import { makeText } from '#domain/textForm';
import { steps, tellHall } from '#support/rooms';
import { recordOf } from '#support/stories';

const uint32 = fc.nat(0xffffffff);
const code = fc.array(uint32, { minLength: 6, maxLength: 6 }).map(codeFrom);
const token = fc.array(uint32, { minLength: 4, maxLength: 4 }).map(tokenFrom);

const CODE = codeFrom([1, 2, 3, 4, 5, 6]);
const TOKEN = tokenFrom([1, 2, 3, 4]);
const version = VERSION;
const record = makeText(recordOf(['bbbb']));

const ASKED: readonly ToServer[] = [
  { type: 'join', version, code: CODE },
  { type: 'return', version, code: CODE, seat: TOKEN },
  { type: 'take', version, code: CODE, secret: TOKEN },
  { type: 'watch', version, code: CODE, secret: TOKEN },
  { type: 'vote', ballot: 3, round: 1, option: 'bbbb' },
  { type: 'abstain', ballot: 3, round: 2 },
  ...(['leave', 'close', 'reveal', 'talk', 'majority', 'coin', 'tell', 'back'] as const).map(
    (type) => ({ type }),
  ),
  ...(['skip', 'pause', 'resume', 'lock', 'unlock', 'end'] as const).map((type) => ({ type })),
  { type: 'open', source: 'hands' },
  { type: 'count', option: 'bbbb', votes: 12 },
  { type: 'go-with', option: 'bbbb' },
  { type: 'remove', seat: 7 },
  { type: 'chairs', to: 'a-speaks' },
  { type: 'replay', record, turns: 1 },
];

const nameOf = (text: string): string => {
  const parsed = parseToServer(text);
  return parsed.ok ? 'ok' : parsed.error;
};

describe('a message to the server', () => {
  test.each(ASKED)('$type comes as it was sent', (message) => {
    expect(parseToServer(makeMessage(message))).toEqual({ ok: true, value: message });
  });

  test.each(ASKED)('$type with a field too many, or one too few, is malformed', (message) => {
    expect(nameOf(JSON.stringify({ ...message, name: 'Bob' }))).toBe('malformed');
    for (const field of Object.keys(message).filter((name) => name !== 'type')) {
      const { [field]: _, ...less } = message as Record<string, unknown>;
      expect(nameOf(JSON.stringify(less))).toBe('malformed');
      expect(nameOf(JSON.stringify({ ...message, [field]: {} }))).not.toBe('ok');
    }
  });

  test.each([
    ['malformed', ''],
    ['malformed', '{'],
    ['malformed', 'null'],
    ['malformed', '7'],
    ['unknown-message', '[]'],
    ['unknown-message', '{}'],
    ['unknown-message', '{"type":"constructor"}'],
    ['unknown-message', '{"type":"facilitator","view":{}}'],
    ['unknown-message', '{"type":["vote"]}'],
    ['other-version', `{"type":"join","version":${VERSION + 1},"code":"${CODE}"}`],
    ['other-version', '{"type":"join","version":"1","name":"Bob"}'],
    ['malformed', `{"type":"join","version":${VERSION},"code":"OO0011"}`],
    ['malformed', '{"type":"vote","ballot":-1,"round":1,"option":"bbbb"}'],
    ['malformed', '{"type":"vote","ballot":1.5,"round":1,"option":"bbbb"}'],
    ['malformed', '{"type":"vote","ballot":1,"round":3,"option":"bbbb"}'],
    ['malformed', `{"type":"go-with","option":"${'b'.repeat(81)}"}`],
    ['malformed', '{"type":"count","option":"bbbb","votes":1000}'],
    ['too-long', `{"type":"go-with","option":"${'b'.repeat(LONGEST_TO_SERVER)}"}`],
  ])('%s: %s', (name, text) => {
    expect(nameOf(text)).toBe(name);
  });

  test('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['malformed', 'unknown-message', 'other-version']).toContain(nameOf(text));
      }),
    );
  });
});

describe('a command', () => {
  test('of the coin carries the server’s chance, and none of the page’s', () => {
    expect(commandFrom({ type: 'coin' }, 12)).toEqual({
      ...{ ok: true, value: { type: 'coin', toss: 12 } },
    });
    expect(nameOf('{"type":"coin","toss":1}')).toBe('malformed');
  });

  test('of a replay carries the record, or is refused', () => {
    const asked = { type: 'replay', record, turns: 1 } as const;
    expect(commandFrom(asked, 0)).toEqual({
      ...{ ok: true, value: { ...asked, record: recordOf(['bbbb']) } },
    });
    expect(commandFrom({ ...asked, record: `${record}x` }, 0)).toEqual({
      ...{ ok: false, error: 'malformed' },
    });
  });
});

describe('a message from the server', () => {
  const TOLD: readonly FromServer[] = [
    { type: 'seated', version, seat: TOKEN },
    { type: 'taken', version },
    { type: 'acknowledged', ballot: 3, round: 1 },
    { type: 'refused', what: 'vote', why: 'older-ballot' },
  ];

  test.each(TOLD)('$type comes as it was sent', (message) => {
    expect(parseFromServer(makeMessage(message))).toEqual({ ok: true, value: message });
  });

  test('carries every view of any room', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const room = all.at(-1)?.room;
        if (!room) return;
        const { moment, offered } = tellHall(toldRecord(room));
        const seats = Object.keys(room.seats);
        const messages: FromServer[] = [
          { type: 'projector', view: projectorView(room, moment) },
          { type: 'facilitator', view: facilitatorView(room, moment, offered) },
          ...seats.flatMap((seat): FromServer[] => {
            const view = participantView(room, moment, seat);
            if (!view) return [];
            return [
              { type: 'recap', recap: view.recap },
              { type: 'now', now: view.now },
            ];
          }),
        ];
        for (const message of messages)
          expect(parseFromServer(makeMessage(message))).toEqual({ ok: true, value: message });
      }),
      { numRuns: 60 },
    );
  });

  test('of an older server asks for a reload', () => {
    expect(parseFromServer(`{"type":"taken","version":${VERSION + 1}}`)).toEqual({
      ...{ ok: false, error: 'other-version' },
    });
  });
});

describe('codes and tokens', () => {
  test('are six letters and figures that nobody mistakes, and 128 bits in hex', () => {
    fc.assert(
      fc.property(code, token, (made, secret) => {
        expect(made).toMatch(/^[A-Z3479]{6}$/);
        expect(made).not.toMatch(/[AEIOULSZB]/);
        expect(isCode(made)).toBe(true);
        expect(isToken(secret)).toBe(true);
      }),
    );
  });

  test('are read as people type them', () => {
    fc.assert(
      fc.property(code, (made) => {
        const typed = ` ${made.slice(0, 3).toLowerCase()}-${made.slice(3)} `;
        expect(parseCode(typed)).toBe(made);
      }),
    );
    for (const wrong of ['', 'CDFGH', 'CDFGHJK', 'CDFGH0', 'ＣDFGHJ', ' '.repeat(41) + 'CDFGHJ'])
      expect(parseCode(wrong)).toBeUndefined();
  });
});
