// The people's drawings: every cut finds its areas, the same bytes come out every time, the committed sheet is theirs.
import { describe, expect, test } from 'vitest';
import { POSTURES } from '#app/stageTypes';
import { cutPiece } from '../../assets/make/art/atlas.ts';
import { cutBody } from '../../assets/make/art/body.ts';
import { CUTS } from '../../assets/make/art/cuts.ts';
import { peoplePieces } from '../../assets/make/art/people.ts';
import anchors from '../../assets/people/people.anchors.json';
import frames from '../../assets/people/people.json';

const sizes: Readonly<Record<string, { frame: { w: number; h: number } } | undefined>> =
  frames.frames;
const corners: Readonly<Record<string, number[] | undefined>> = anchors.at;
const pieces = peoplePieces();

describe('a cut body', () => {
  test.each(Object.entries(CUTS))('%s has skin, ink and a silhouette', (_, cut) => {
    const body = cutBody(cut);
    for (const d of [body.skin, body.ink, body.silhouette]) expect(d).toMatch(/^M.*Z$/);
  });

  test('is the same every time', () => {
    expect(cutBody(CUTS.mug)).toEqual(cutBody(CUTS.mug));
  });
});

describe('the pieces', () => {
  test('each have a name of their own and a drawing of their own', () => {
    expect(new Set(pieces.map(({ frame }) => frame)).size).toBe(pieces.length);
    // a tear is a tear, whoever sheds it
    const drawn = pieces.filter(({ frame }) => !frame.endsWith('/tear'));
    expect(new Set(drawn.map(({ svg }) => svg)).size).toBe(drawn.length);
  });

  test('are those of the committed sheet', () => {
    expect(pieces.map(({ frame }) => frame).sort()).toEqual(Object.keys(sizes).sort());
  });

  test('keep identifiers apart, so that one drawing never clips another', () => {
    const ids = pieces.flatMap(({ svg }) =>
      [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? ''),
    );
    const shared = ids.filter((id, i) => ids.indexOf(id) !== i);
    expect(shared).toEqual([]);
  });

  const faces = pieces.filter(({ frame }) => /face-|eyes-|body-open/.test(frame));
  test.each(faces.map((piece) => [piece.frame, piece] as const))(
    '%s is cut as it was committed',
    async (frame, piece) => {
      const cut = await cutPiece(piece, anchors.scale);
      expect({ w: cut.w, h: cut.h }).toMatchObject({
        w: sizes[frame]?.frame.w,
        h: sizes[frame]?.frame.h,
      });
      expect(cut.at.map((n) => Math.round(n * 10) / 10)).toEqual(corners[frame]);
    },
  );

  test('there is a body for every posture that is not made of another', () => {
    const bodies = pieces.filter(({ frame }) => frame.startsWith('ruth/body-'));
    expect(bodies).toHaveLength(POSTURES.length - 1);
  });

  test('an empty drawing is refused by name', async () => {
    const nothing = { frame: 'ghost', svg: '', within: { x: 0, y: 0, w: 8, h: 8 } };
    await expect(cutPiece(nothing, 1)).rejects.toThrow('ghost is empty');
  });
});
