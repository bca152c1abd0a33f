// The ten kinds of breach that the guide names, and where each leaves the two meters when the talk begins.
// Must not know: any scenario.

export const BREACHES = [
  'affair',
  'emotional-affair',
  'hidden-debt',
  'secret-purchases',
  'small-lies',
  'broken-promises',
  'speaking-badly',
  'not-defending',
  'unspoken-boundary',
  'absent-when-needed',
] as const;
export type Breach = (typeof BREACHES)[number];

export type BreachStart = {
  /** hundredths of a point */
  trust: number;
  /** hundredths of a point */
  safety: number;
  /** hundredths of a point; the most that trust can reach */
  cap: number;
  /** 0..1, how far the next promise is believed before any is kept or broken */
  belief: number;
  /** whether the breach itself was a deceit */
  deceit: boolean;
};

/** Starting values (story bible 2.2, 1.4). The numbers are design; their order follows deceit and abandonment. */
export const BREACH_STARTS: Readonly<Record<Breach, BreachStart>> = {
  affair: {
    trust: 1500,
    safety: 1800,
    cap: 8500,
    belief: 0.6,
    deceit: true,
  },
  'emotional-affair': {
    trust: 2200,
    safety: 2500,
    cap: 8800,
    belief: 0.7,
    deceit: true,
  },
  'hidden-debt': {
    trust: 2400,
    safety: 3000,
    cap: 8800,
    belief: 0.7,
    deceit: true,
  },
  'secret-purchases': {
    trust: 3400,
    safety: 3800,
    cap: 9200,
    belief: 0.8,
    deceit: true,
  },
  'small-lies': {
    trust: 3400,
    safety: 4000,
    cap: 9000,
    belief: 0.6,
    deceit: true,
  },
  'broken-promises': {
    trust: 2600,
    safety: 4000,
    cap: 9600,
    belief: 0.5,
    deceit: false,
  },
  'speaking-badly': {
    trust: 3600,
    safety: 2600,
    cap: 9600,
    belief: 0.9,
    deceit: false,
  },
  'not-defending': {
    trust: 4000,
    safety: 2800,
    cap: 10000,
    belief: 0.9,
    deceit: false,
  },
  'unspoken-boundary': {
    trust: 4600,
    safety: 3600,
    cap: 10000,
    belief: 1,
    deceit: false,
  },
  'absent-when-needed': {
    trust: 3200,
    safety: 2400,
    cap: 10000,
    belief: 0.8,
    deceit: false,
  },
};
