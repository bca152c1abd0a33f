// The four stages of recovery; in code a *phase*, since *stage* is the picture.
// Must not know: which principle or scene belongs to which.

export const PHASES = ['decide', 'acknowledge', 'demonstrate', 'maintain'] as const;
export type Phase = (typeof PHASES)[number];
