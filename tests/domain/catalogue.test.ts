// The catalogue, the breaches and the tables of reasons are whole and say what they should.
// Must not know: any story.
import { describe, expect, it } from 'vitest';
import { BREACH_STARTS, BREACHES } from '#domain/breach';
import { MODEL_CONSTANTS } from '#domain/modelConstants';
import { MOVES } from '#domain/move';
import {
  isPrincipleId,
  PRINCIPLE_IDS,
  PRINCIPLES,
  principleOf,
  type PrincipleId,
} from '#domain/principle';
import { REASONS } from '#domain/reason';
import { WHY_MOVES } from '#domain/whyMoves';
import { WHY_MOVES_WHEN } from '#domain/whyMovesWhen';
import { WHY_PROMISES } from '#domain/whyPromises';
import { WHY_REASONS } from '#domain/whyReasons';

const countOf = (tier: string): number => PRINCIPLES.filter((entry) => entry.tier === tier).length;

describe('the catalogue of principles', () => {
  it('has 49 entries: 28 core, 13 connecting, 3 takeaways, 5 questions', () => {
    expect(new Set(PRINCIPLE_IDS).size).toBe(49);
    expect(['core', 'connecting', 'takeaway', 'faq'].map(countOf)).toEqual([28, 13, 3, 5]);
  });

  it('relates entries to entries that exist', () => {
    for (const { related } of PRINCIPLES) {
      for (const id of related) expect(isPrincipleId(id)).toBe(true);
    }
  });

  it('looks up by id, and throws for one that is not there', () => {
    expect(principleOf('hold-the-storm').heading).toMatch(/Safe Space for Your Partner/);
    expect(isPrincipleId('be-nice')).toBe(false);
    expect(() => principleOf('be-nice' as PrincipleId)).toThrow('be-nice');
  });
});

describe('the constants of the model', () => {
  it('are plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(MODEL_CONSTANTS))).toEqual(MODEL_CONSTANTS);
  });

  it('start ten breaches within their caps', () => {
    expect(BREACHES).toHaveLength(10);
    for (const { trust, safety, cap, belief } of Object.values(BREACH_STARTS)) {
      expect(trust).toBeLessThan(cap);
      expect(cap).toBeLessThanOrEqual(10000);
      expect(safety).toBeGreaterThanOrEqual(1800);
      expect(belief).toBeGreaterThan(0);
      expect(belief).toBeLessThanOrEqual(1);
    }
  });
});

describe('the sentences of why', () => {
  const sentences = [
    ...Object.values(WHY_MOVES),
    ...Object.values(WHY_REASONS),
    ...Object.values(WHY_PROMISES),
    ...Object.values(WHY_MOVES_WHEN).flatMap((when) => Object.values(when)),
  ].flat();

  it('stand for every move and every reason', () => {
    expect(Object.keys(WHY_MOVES).sort()).toEqual([...MOVES].sort());
    expect(Object.keys(WHY_REASONS).sort()).toEqual([...REASONS].sort());
  });

  it('are whole, short sentences that judge nobody', () => {
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z{].*\.$/);
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(26);
      expect(sentence).not.toMatch(/\b(fail|wrong|mistake|bad choice|should have|score|correct)/i);
    }
  });

  // a promise with several dates may be kept twice and missed twice: of a mixed course only its turns are known
  it('count neither the keeping nor the breaking of a promise that went both ways', () => {
    const mixed = [...WHY_PROMISES['broken-then-kept'], ...WHY_PROMISES['kept-then-broken']];
    for (const sentence of mixed) expect(sentence).not.toMatch(/\b(once|twice|at first)\b/);
  });
});
