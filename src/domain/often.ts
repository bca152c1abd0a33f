// How often something comes of something, as words. The debrief never shows a share.
// Must not know: what was counted. Source: rulings, "Checking" (outcomes for the debrief).

export const OFTEN = ['hardly ever', 'sometimes', 'about half', 'mostly', 'nearly always'] as const;
export type Often = (typeof OFTEN)[number];
