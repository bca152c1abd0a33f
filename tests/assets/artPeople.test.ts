// The people's drawings: every cut finds its areas, everybody has every part, the same bytes come out every time.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { EXPRESSIONS, GAZES, POSTURES, TOUCHES } from '#app/stageTypes';
import type { Figure } from '#app/stageTypes';
import { IN_HAND_SHEET } from '#scene/inHand';
import { LAYERS } from '#scene/pose';
import type { Sheet } from '#scene/sheets';
import { statureOf } from '#scene/statures';
import { posesOf } from '#scene/touch';
import { cutPiece } from '../../assets/make/art/atlas.ts';
import { cutBody } from '../../assets/make/art/body.ts';
import { warped, warpedPoint } from '../../assets/make/art/bodies/warp.ts';
import { CAST } from '../../assets/make/art/cast.ts';
import { WARDROBE } from '../../assets/make/art/cast/wear/all.ts';
import { CUTS } from '../../assets/make/art/cuts.ts';
import { sheetsOf } from '../../assets/make/art/people.ts';

const folder = new URL('../../assets/people/', import.meta.url).pathname;
const files = readdirSync(folder).sort();
const listOf = (name: string): Sheet => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
const names = files
  .filter((file) => file.endsWith('.webp'))
  .map((file) => file.slice(0, -5))
  .sort();
const kilobytes = (name: string): number => statSync(`${folder}${name}.webp`).size / 1000;

/** Every wardrobe of one scenario holds a couple, and who else speaks there. */
const COUPLES = [
  ['marek', 'ruth'],
  ['noor', 'bea'],
  ['camila', 'andres'],
  ['tess', 'luis'],
  ['anjali', 'vikram'],
  ['grant', 'denise'],
  ['ash', 'mele'],
  ['kenji', 'fumiko'],
  ['imani', 'wes'],
  ['sebastian', 'elodie'],
  ['marcus', 'owen'],
] as const;

describe('a cut body', () => {
  test.each(Object.entries(CUTS))('%s has skin, ink and a silhouette', (_, cut) => {
    const body = cutBody(cut);
    for (const d of [body.skin, body.ink, body.silhouette]) expect(d).toMatch(/^M.*Z$/);
  });

  test('is the same every time', () => {
    expect(cutBody(CUTS.mug)).toEqual(cutBody(CUTS.mug));
  });

  test('bends to a build from the neck outwards, and the neck stays', () => {
    expect(warpedPoint(455, 480, 'heavy')).toEqual([455, 480]);
    const [slight] = warpedPoint(100, 900, 'slight');
    const [heavy] = warpedPoint(100, 900, 'heavy');
    expect(heavy).toBeLessThan(slight);
    expect(warped('<path d="M455 480L100 900"/>', 'child')).toMatch(/d="M455 480L\d/);
  });
});

describe('the wardrobe', () => {
  const dressed = new Map(WARDROBE.map((one) => [one.figure, one]));

  test('dresses each person once', () => {
    expect(dressed.size).toBe(WARDROBE.length);
  });

  test.each(COUPLES)('%s and %s are told apart by the colour they wear', (a, b) => {
    expect(dressed.get(a)?.wear.garment).toBeDefined();
    expect(dressed.get(a)?.wear.garment).not.toBe(dressed.get(b)?.wear.garment);
  });

  test('and the scene agree who is in a wheelchair', () => {
    for (const { figure, wear } of WARDROBE) {
      expect(statureOf(figure).onWheels, figure).toBe(wear.wheelchair === true);
    }
  });
});

describe.each(CAST.map((look) => [look.figure, look] as const))('%s', (figure, look) => {
  const sheets = sheetsOf(look);
  const pieces = sheets.flatMap((sheet) => sheet.pieces);

  test('has pieces with a name and a drawing of their own', () => {
    expect(new Set(pieces.map(({ frame }) => frame)).size).toBe(pieces.length);
    // a tear is a tear, whoever sheds it
    const drawn = pieces.filter(({ frame }) => !frame.endsWith('/tear'));
    expect(new Set(drawn.map(({ svg }) => svg)).size).toBe(drawn.length);
  });

  test('keeps identifiers apart, so that one drawing never clips another', () => {
    const ids = pieces.flatMap(({ svg }) =>
      [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? ''),
    );
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('is drawn for every posture, stance, expression, gaze and touch', () => {
    const drawn = new Set(pieces.map(({ frame }) => frame));
    const person = (some: Partial<Figure>): Figure => ({
      who: figure,
      figure,
      side: 'left',
      stance: 'sitting',
      posture: 'open',
      expression: 'neutral',
      gaze: 'partner',
      nearness: 1,
      breath: 14,
      ...some,
    });
    const wanted = new Set<string>();
    const setting = { id: 'here', kind: 'kitchen', hour: 'day', season: 'spring' } as const;
    for (const stance of ['sitting', 'standing'] as const) {
      const faces = EXPRESSIONS.flatMap((expression) =>
        GAZES.map((gaze) => ({ expression, gaze })),
      );
      const shown = POSTURES.flatMap((posture) =>
        faces.flatMap((face) => [
          ...posesOf({
            people: [person({ stance, posture, ...face })],
            touch: null,
            setting,
          }).values(),
        ]),
      );
      const couple = [person({ stance }), person({ stance, side: 'right', who: 'other' })];
      const touched = TOUCHES.flatMap((touch) => [
        ...posesOf({ people: couple, touch, setting }).values(),
      ]);
      for (const pose of [...shown, ...touched]) {
        for (const layer of LAYERS) if (pose[layer]) wanted.add(pose[layer]);
      }
    }
    const bald = `${figure}/hair-behind`;
    expect([...wanted].filter((frame) => frame !== bald && !drawn.has(frame))).toEqual([]);
    expect(wanted.size).toBeGreaterThan(50);
  });

  test.each(sheets)('has a committed sheet$ending with just these pieces', (sheet) => {
    const committed = Object.keys(listOf(`${figure}${sheet.ending}`).parts);
    expect(committed.map((part) => `${figure}/${part}`).sort()).toEqual(
      sheet.pieces.map(({ frame }) => frame).sort(),
    );
  });

  test('is cut as it was committed', async () => {
    const list = listOf(figure);
    const piece = pieces.find(({ frame }) => frame === `${figure}/body-open`);
    if (!piece) throw new Error('no open posture');
    const cut = await cutPiece(piece, list.scale);
    const [, , w, h, left, top] = list.parts['body-open'] ?? [];
    expect([cut.w, cut.h, ...cut.at.map((n) => Math.round(n * 10) / 10)]).toEqual([
      w,
      h,
      left,
      top,
    ]);
  });
});

describe('the committed sheets', () => {
  test('are two for each person of the cast, one for what hands hold, and no others', () => {
    const own = CAST.flatMap(({ figure }) => [figure, `${figure}.further`]);
    const wanted = [...own, IN_HAND_SHEET].sort();
    expect(names).toEqual(wanted);
  });

  test.each(names)('%s is at most 195 kB and no larger than a phone takes', async (name) => {
    expect(kilobytes(name)).toBeLessThanOrEqual(195);
    const { width, height } = await sharp(`${folder}${name}.webp`).metadata();
    expect([width, height]).toEqual(listOf(name).size);
    expect(Math.max(width, height)).toBeLessThanOrEqual(2048);
  });

  test.each(names)('%s has every part inside', (name) => {
    const { size, parts } = listOf(name);
    const outside = Object.entries(parts).filter(
      ([, [x = -1, y = -1, w = 0, h = 0]]) =>
        x < 0 || y < 0 || x + w > (size[0] ?? 0) || y + h > (size[1] ?? 0),
    );
    expect(outside).toEqual([]);
  });

  test('of the first scene weigh no more than two people did on one sheet', () => {
    expect(kilobytes('marek') + kilobytes('ruth')).toBeLessThanOrEqual(334);
  });
});

test('an empty drawing is refused by name', async () => {
  const nothing = { frame: 'ghost', svg: '', within: { x: 0, y: 0, w: 8, h: 8 } };
  await expect(cutPiece(nothing, 1)).rejects.toThrow('ghost is empty');
});
