// A finding of the checker: what is wrong, where, and the mend; and how severe each rule is.
// Must not know: how a finding was made, or who prints it.

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every rule with its severity (architecture, section 3). The list makes the type. */
export const RULE_SEVERITY = {
  'compile-error': 'error',
  'ran-out-of-content': 'error',
  'soft-lock': 'error',
  'divert-loop': 'error',
  'choice-never-offered': 'error',
  'ending-unreachable': 'error',
  'ending-mismatch': 'error',
  'late-event': 'error',
  'unknown-tag': 'error',
  'unknown-principle': 'error',
  'missing-id': 'error',
  'duplicate-id': 'error',
  'missing-move': 'error',
  'missing-heard': 'error',
  'missing-meant': 'error',
  'missing-principle': 'error',
  'promise-never-due': 'error',
  'inline-alternative': 'error',
  'scenario-file': 'error',
  'unreachable-knot': 'warning',
  'never-run': 'warning',
  'unused-variable': 'warning',
  'not-witnessed': 'warning',
  'lopsided-options': 'warning',
  'option-length': 'warning',
  'option-count': 'warning',
  'too-few-silences': 'warning',
  'best-slot': 'warning',
  'best-is-longest': 'warning',
  'dominated-option': 'warning',
  'choice-count': 'warning',
  'long-stretch': 'warning',
  'long-line': 'warning',
  'line-median': 'warning',
  'reading-grade': 'warning',
  'even-sentences': 'warning',
  'banned-word': 'warning',
  'therapist-opening': 'warning',
  'scene-without-silence': 'warning',
  'scene-without-pause': 'warning',
  'scene-without-promise': 'warning',
  'scene-without-refusal': 'warning',
  'off-balance': 'warning',
  gameable: 'warning',
  'meter-in-ink': 'warning',
  'compile-warning': 'note',
  todo: 'note',
  'blaming-word': 'note',
} as const satisfies Readonly<Record<string, Severity>>;
export type RuleName = keyof typeof RULE_SEVERITY;

export type Finding = {
  rule: RuleName;
  severity: Severity;
  /** relative to the story's folder */
  file: string;
  line: number;
  message: string;
  mend: string;
  /** option ids; in plain ink 1-based positions among the visible options */
  witness?: readonly (string | number)[];
};

/** A finding with its rule's own severity, or a milder one where it could not be shown. */
export const finding = (
  rule: RuleName,
  place: { file: string; line: number },
  message: string,
  mend: string,
  more: { witness?: readonly (string | number)[]; severity?: Severity } = {},
): Finding => ({ rule, severity: RULE_SEVERITY[rule], ...place, message, mend, ...more });
