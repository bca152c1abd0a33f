// What a fragment asks for: every route of the contract, and everything else is the library with one sentence.
import { describe, expect, test } from 'vitest';
import {
  debriefFragment,
  parseRoute,
  playFragment,
  principlesFragment,
  sharedDebriefFragment,
} from '#ui/route';

describe('parseRoute', () => {
  test.each(['', '#', '#/', '/'])('%j is the library', (fragment) => {
    expect(parseRoute(fragment)).toEqual({ page: 'library' });
  });

  test.each(['principles', 'settings', 'kept', 'help', 'about'])('#/%s is a page', (page) => {
    expect(parseRoute(`#/${page}`)).toEqual({ page });
  });

  test('one entry of the principles', () => {
    expect(parseRoute('#/principles/open-book')).toEqual({ page: 'principles', at: 'open-book' });
    expect(parseRoute(principlesFragment('open-book'))).toEqual(
      parseRoute('#/principles/open-book'),
    );
  });

  test('a talk, with what follows the fragment', () => {
    expect(parseRoute('#/play/second-drawer?seed=7&intent=leaving&lang=en')).toEqual({
      page: 'play',
      scenario: 'second-drawer',
      options: { seed: 7, intent: 'leaving' },
    });
  });

  test('a wrong value is left out, never guessed', () => {
    const bad = '#/play/x?seed=-1&intent=angry&record=&turn=1.5';
    expect(parseRoute(bad)).toEqual({ page: 'play', scenario: 'x', options: {} });
    expect(parseRoute('#/play/x?seed=4294967296')).toEqual(parseRoute('#/play/x'));
  });

  test.each([
    '#/nowhere',
    '#/play',
    '#/play/',
    '#/debrief',
    '#/help/me',
    '#/play/a/b',
    '#/play/%E0%A4%A',
  ])('%s is the library, and says so', (fragment) => {
    expect(parseRoute(fragment)).toEqual({ page: 'library', lost: true });
  });
});

describe('fragments', () => {
  test('a talk leads to its own route', () => {
    const options = { talk: 'a b/c', turn: 3 };
    expect(parseRoute(playFragment('own:12', options))).toEqual({
      page: 'play',
      scenario: 'own:12',
      options,
    });
  });

  test('a debrief leads to its own route', () => {
    expect(parseRoute(debriefFragment('a/b'))).toEqual({ page: 'debrief', talk: 'a/b' });
    expect(parseRoute(sharedDebriefFragment('g1.x'))).toEqual({ page: 'debrief', shared: 'g1.x' });
  });
});
