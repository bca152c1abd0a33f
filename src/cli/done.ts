// What a command of the author's tools hands back.
// Must not know: any command.

/** `exitCode`: 0 nothing wrong, 1 errors in what was looked at, 2 the command could not run. */
export type Done = { output: string; exitCode: 0 | 1 | 2 };
