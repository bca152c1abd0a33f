// Where a turn of the debriefed talk can be gone back to.
// Must not know: how going back is done.

export type Origin = { scenario: string; talk: string };
