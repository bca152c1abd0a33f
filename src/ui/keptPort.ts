// What the pages of kept things need: what is kept on the device, what is brought in, what is deleted.
// Must not know: how anything is stored.
import type { RecordStore } from '#app/ports';
import type { TextFormError } from '#domain/textFormError';

/** What came of a text that was brought in. */
export type BroughtIn = {
  /** local ids and titles of the talks that are kept now */
  talks: readonly { id: string; title: string }[];
  /** why something in it could not be read */
  faults: readonly TextFormError['code'][];
  /** ids of stories that are not here; their talks were not kept */
  missing: readonly string[];
};

/** One thing that the browser keeps of us. */
export type KeptThing = {
  place: 'database' | 'storage' | 'tab' | 'files';
  key: string;
  within: string;
  /** rows or files */
  count: number;
  bytes: number;
};

export type Kept = Pick<RecordStore, 'list' | 'remove'> & {
  /** talks and settings as a text; with `own` also what was felt and hoped */
  exportAll(own: boolean): Promise<string>;
  /** everything on the device, also from before it was told to keep nothing */
  things(): Promise<readonly KeptThing[]>;
  forgetThing(thing: KeptThing): Promise<void>;
  /** never loses what is kept already */
  bringIn(text: string): Promise<BroughtIn>;
  /** the small picture of a talk, as a data: address; undefined for none */
  picture(talk: string): Promise<string | undefined>;
  /** an empty name takes the old one away */
  name(talk: string, name: string): Promise<void>;
  /** forgets talks, settings and the game's own files */
  forgetAll(): Promise<void>;
};
