// Every head of the cast: all its parts are drawn, no two are alike, feelings differ at a phone's size, ink reads on skin.
import { describe, expect, test } from 'vitest';
import { EXPRESSIONS, type Expression } from '#app/stageTypes';
import { allEyes } from '#scene/faces';
import { lightOf } from '#scene/light';
import { PORTRAITS } from '../../assets/make/art/cast/heads/portraits.ts';
import { eyesSvg } from '../../assets/make/art/heads/eyes.ts';
import { faceSvg, tearSvg } from '../../assets/make/art/heads/face.ts';
import { headFromBehind } from '../../assets/make/art/heads/fromBehind.ts';
import { hairBehind, headSvg, onHead } from '../../assets/make/art/heads/head.ts';
import type { Portrait } from '../../assets/make/art/heads/headLook.ts';
import { yearsSvg } from '../../assets/make/art/heads/years.ts';
import { maskOf } from '../../assets/make/art/raster.ts';
import { INK } from '../../assets/make/art/shapes.ts';
import { stageOf } from '../scene/stageOf.ts';
import { between } from '../support/contrast.ts';

const COUPLES =
  'marek ruth noor bea camila andres tess luis anjali vikram grant denise ash mele kenji fumiko imani wes sebastian elodie marcus owen';
const OTHERS = 'esi colette pam gareth';
const people = PORTRAITS.map((look) => [look.figure, look] as const);
const REACH = { x: 60, y: -60, w: 700, h: 800 };

const inked = (svg: string): number => maskOf(svg, REACH).bits.reduce((sum, bit) => sum + bit, 0);

test('everyone of the slate is there, each once', () => {
  const figures = PORTRAITS.map(({ figure }) => figure);
  expect(new Set(figures).size).toBe(figures.length);
  expect(figures).toEqual(expect.arrayContaining(`${COUPLES} ${OTHERS}`.split(' ')));
});

describe.each(people)('%s', (_, look) => {
  test('has ten faces, all eyes and a tear, each a drawing of its own', () => {
    const faces = EXPRESSIONS.map((expression) => faceSvg(look, expression));
    const eyes = allEyes().map(({ lids, gaze }) => eyesSvg(look, lids, gaze));
    const all = [...faces, ...eyes, tearSvg(look)];
    expect(new Set(all).size).toBe(EXPRESSIONS.length + allEyes().length + 1);
    expect(all.join('')).not.toMatch(/NaN|undefined/);
  });

  test('has something in every silhouette, the back included', () => {
    const dark = (svg: string): string => svg.replaceAll(/fill="#[0-9a-f]{6}"/g, 'fill="#000"');
    for (const svg of [hairBehind(look), headSvg(look), headFromBehind(look)]) {
      expect(inked(dark(svg))).toBeGreaterThan(2000);
    }
  });

  test('keeps ink legible on the skin, thicker the deeper the skin', () => {
    const contrast = between(INK, look.skin);
    expect(contrast).toBeGreaterThan(2);
    expect(contrast * (4 + look.featureWeight)).toBeGreaterThan(20);
    expect(between(INK, look.eyeWhite)).toBeGreaterThan(11);
    expect(between(look.skin, look.eyeWhite)).toBeGreaterThan(1.3);
  });

  test('is legible in the darkest room', () => {
    const darkest = lightOf(
      stageOf({
        setting: { id: 'x', kind: 'kitchen', hour: 'night', season: 'autumn' },
        light: { lamp: 0.15, daylight: 0, vignette: 0.88 },
      }),
    ).far;
    expect(between(INK, look.skin, darkest)).toBeGreaterThan(1.6);
    expect(between(look.head.brow.colour, look.skin, darkest)).toBeGreaterThan(1.6);
    expect(between(INK, look.eyeWhite, darkest)).toBeGreaterThan(6);
  });

  test('shows its years', () => {
    const lines = yearsSvg(look).match(/<path/g)?.length ?? 0;
    expect(lines).toBeGreaterThanOrEqual(look.age >= 50 ? 4 : 0);
    expect(lines).toBeLessThanOrEqual(look.age < 40 ? 0 : 7);
  });
});

test('no two people share skin, hair, nose and brow', () => {
  const told = ({ skin, head }: Portrait): string =>
    JSON.stringify([skin, head.hair.style, head.hair.colour, head.nose, head.brow]);
  expect(new Set(PORTRAITS.map(told)).size).toBe(PORTRAITS.length);
});

test('the two of a couple never share a skull and hair style', () => {
  const names = COUPLES.split(' ');
  const head = (figure: string | undefined): string => {
    const look = PORTRAITS.find((one) => one.figure === figure);
    return `${look?.head.skull} ${look?.head.hair.style}`;
  };
  for (let i = 0; i < names.length; i += 2) expect(head(names[i])).not.toBe(head(names[i + 1]));
});

test('over fifty, hair is grey or greying', () => {
  const isGrey = (colour: string): boolean => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.max(...parts) - Math.min(...parts) < 40 && Math.min(...parts) > 100;
  };
  const older = PORTRAITS.filter(({ age }) => age >= 50);
  expect(older.length).toBeGreaterThan(5);
  for (const { figure, head } of older) {
    expect([figure, [head.hair.colour, head.hair.grey ?? '#000000'].some(isGrey)]).toEqual([
      figure,
      true,
    ]);
  }
});

describe('feelings', () => {
  const PHONE = 0.2;
  const mask = (look: Portrait, expression: Expression): Uint8Array =>
    maskOf(`<g transform="scale(${PHONE})">${onHead(faceSvg(look, expression))}</g>`, {
      x: 40,
      y: 0,
      w: 90,
      h: 130,
    }).bits;
  const apart = (a: Uint8Array, b: Uint8Array): number =>
    a.reduce((sum, bit, i) => sum + Math.abs(bit - (b[i] ?? 0)), 0);

  test.each(people)('of %s differ at the size of a phone', (_, look) => {
    const masks = EXPRESSIONS.map((expression) => mask(look, expression));
    masks.forEach((a, i) => {
      for (const b of masks.slice(i + 1)) expect(apart(a, b)).toBeGreaterThan(12);
    });
  });
});
