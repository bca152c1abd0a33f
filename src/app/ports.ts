// What the use cases need from a device, said on the inner side; `device/` and tests implement it.
// Must not know: IndexedDB, the DOM, or any clock: whoever saves says when.
import type { PlayRecord } from '#domain/playRecord';

/** A talk as it is kept on the device: the record, and beside it what is not part of it. */
export type SavedTalk = {
  /** local id, only on this device */
  id: string;
  scenario: string;
  /** the scenario's title when it was saved */
  title: string;
  record: PlayRecord;
  /** earlier roads of the same talk, kept by *Go back to this moment* */
  attempts: readonly PlayRecord[];
  /** number of fresh lines already shown */
  lineReached: number;
  /** milliseconds since 1970, of the device's clock */
  savedAt: number;
  /** how many of the decisions somebody else handed over by a link; absent for none */
  handed?: number;
  /** where it stands: scene id; absent in talks kept before this was noted */
  scene?: string;
  /** what the person calls it */
  name?: string;
  /** what they call its attempts, by an attempt's text form */
  attemptNames?: Readonly<Record<string, string>>;
  /** end id, once an ending was reached */
  ended?: string;
  debriefSeen: boolean;
};

export type Kept = {
  talks: readonly SavedTalk[];
  /** rows that could not be read; they are kept apart, not thrown away */
  setAside: number;
  /** false when the device refuses to keep anything beyond this page */
  lasting: boolean;
};

/** The store of talks. Rejects only for a programmer's mistake; a refusing device is answered in `Kept`. */
export type RecordStore = {
  list(): Promise<Kept>;
  get(id: string): Promise<SavedTalk | undefined>;
  put(talk: SavedTalk): Promise<void>;
  remove(id: string): Promise<void>;
  /** forgets everything, what was set aside included */
  clear(): Promise<void>;
  /** all that is kept as JSON text, what was set aside included */
  exportAll(): Promise<string>;
};
