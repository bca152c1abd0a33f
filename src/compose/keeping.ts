// What is kept on this device, joined: talks, reflections, settings, and whether anything is to be kept at all.
// Must not know: pages. Comes with the library, so it holds nothing heavy.
import { effect, type Signal, signal } from '@preact/signals';
import type { CareSettings } from '#app/careSettings';
import type { Host } from '#app/host/hostFile';
import type { ReadStore } from '#app/linesRead';
import type { RecordStore } from '#app/ports';
import type { ReflectionStore } from '#app/reflection';
import type { SketchStore } from '#app/sketch';
import { keepCare, loadCare } from '#device/careSettings';
import { choosingShelf } from '#device/choosingShelf';
import { type Forget, forgotten, noteForgetting, unfinishedForgetting } from '#device/forgetting';
import { openShelf } from '#device/idbShelf';
import { forgetDevice } from '#device/keptHere';
import { linesReadOn } from '#device/linesRead';
import { pageStorage, type SmallStore } from '#device/pageStorage';
import { recordsOn } from '#device/records';
import { reflectionsOn } from '#device/reflections';
import type { Shelf } from '#device/shelf';
import { sketchesOn } from '#device/sketches';

export type Keeping = {
  care: Signal<CareSettings>;
  /** settings and other small values */
  small: () => SmallStore;
  store: RecordStore;
  reflections: ReflectionStore;
  read: ReadStore;
  sketches: SketchStore;
  /** for what comes with a page of its own; still being opened */
  shelf: Promise<Shelf>;
  /** from now on nothing is written; then forgets, and at the next start what could not be forgotten in time */
  forgetAndClose(what: Forget | undefined): Promise<void>;
};

const lasting = (): SmallStore => localStorage;

const emptied = async (shelf: Shelf, what: Forget): Promise<void> => {
  if ('all' in what) {
    await shelf.clear();
    return forgetDevice();
  }
  await shelf.remove('talks', what.talk);
  await shelf.remove('reflections', what.talk);
  await shelf.remove('pictures', what.talk);
};

/** The device's shelf, after what was left to forget. */
const deviceShelf = async (): Promise<Shelf> => {
  const shelf = await openShelf();
  const left = unfinishedForgetting(lasting);
  if (left) await emptied(shelf, left);
  forgotten(lasting);
  return shelf;
};

/** Every way of writing, closed once somebody has left: a page that goes saves no more. */
const untilClosed = (store: RecordStore, closed: () => boolean): RecordStore => ({
  ...store,
  put: async (talk) => (closed() ? undefined : store.put(talk)),
});

export const openKeeping = ({ keepNothing }: Pick<Host, 'keepNothing'>): Keeping => {
  const care = signal(loadCare(lasting, keepNothing));
  const small = pageStorage(lasting, () => care.peek().keepNothing);
  const shelf = choosingShelf(deviceShelf, care.peek().keepNothing);
  effect(() => keepCare(lasting, care.value, keepNothing));
  effect(() => {
    const nothing = care.value.keepNothing;
    void shelf.then((open) => open.choose(nothing));
  });
  let closed = false;
  const [read, sketches] = [linesReadOn(shelf), sketchesOn(shelf)];
  return {
    care,
    small: () => small,
    store: untilClosed(recordsOn(shelf), () => closed),
    reflections: reflectionsOn(shelf),
    read: { ...read, add: async (...marks) => (closed ? undefined : read.add(...marks)) },
    shelf,
    sketches: { ...sketches, put: async (...row) => (closed ? undefined : sketches.put(...row)) },
    async forgetAndClose(what) {
      closed = true;
      if (!what) return;
      noteForgetting(lasting, what);
      await emptied(await shelf, what);
      forgotten(lasting);
    },
  };
};
