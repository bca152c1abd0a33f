// The files of one story, wherever they lie: a port for the compiler, so that it runs on a disk and in memory.
// Must not know: paths of a machine.

/** Reads a file by its path relative to the story's folder; undefined when there is none. */
export type ReadSource = (file: string) => string | undefined;
