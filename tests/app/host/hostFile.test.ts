// What a host may set: right fields count, wrong ones are named and left out, and a whole Host always comes back.
import { describe, expect, test } from 'vitest';
import { NO_HOST, readHost } from '#app/host/hostFile';

const ENTRY = {
  kind: 'debt',
  region: 'Testland',
  name: 'A made-up office',
  what: 'Opens letters with you.',
  checked: '2026-08-31',
  checkedBy: 'Somebody',
};

test('nothing set is the usual', () => {
  for (const text of ['', '{}', '  \n'])
    expect(readHost(text)).toEqual({ host: NO_HOST, faults: [] });
});

test('every field is read', () => {
  const set = {
    exit: 'https://weather.example/',
    help: [ENTRY],
    scenarios: ['green-dot'],
    keepNothing: true,
    language: 'es',
    teachingView: true,
  };
  expect(readHost(JSON.stringify(set))).toEqual({ host: set, faults: [] });
});

describe('what is wrong is named, and the rest counts', () => {
  test.each([
    [{ exit: 'javascript:alert(1)' }, '"exit"'],
    [{ exit: 'weather' }, '"exit"'],
    [{ scenarios: 'green-dot' }, '"scenarios"'],
    [{ scenarios: ['<b>'] }, '"scenarios.0"'],
    [{ keepNothing: 'yes' }, '"keepNothing"'],
    [{ language: 7 }, '"language"'],
    [{ teachingView: null }, '"teachingView"'],
    [{ colour: 'blue' }, '"colour"'],
    [{ help: {} }, '"help"'],
    [{ help: [{ ...ENTRY, checked: 'last May' }] }, '"help.0.checked"'],
    [{ help: [ENTRY, { ...ENTRY, kind: 'magic' }] }, '"help.1.kind"'],
    [{ help: [{ ...ENTRY, checkedBy: ' ' }] }, '"help.0.checkedBy"'],
  ])('%j', (wrong, named) => {
    const { host, faults } = readHost(JSON.stringify({ keepNothing: true, ...wrong }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(named);
    if (!('keepNothing' in wrong)) expect(host.keepNothing).toBe(true);
  });

  test.each(['[]', 'null', '7', '{ exit: }'])('%s is no host file', (text) => {
    const { host, faults } = readHost(text);
    expect(host).toEqual(NO_HOST);
    expect(faults).toHaveLength(1);
  });

  test('a wrong entry takes no other with it', () => {
    const { host } = readHost(JSON.stringify({ help: [{}, ENTRY] }));
    expect(host.help).toEqual([ENTRY]);
  });
});
