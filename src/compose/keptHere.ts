// What the page of kept things asks for beyond the talks: the list, the file, deleting. Comes with that page.
// Must not know: pages.
import type { Signal } from '@preact/signals';
import type { SavedTalk } from '#app/ports';
import { forgetDevice, forgetThing, keptHere } from '#device/keptHere';
import type { Kept, Settings } from '#ui/ports';
import type { Keeping } from './keeping.ts';

type Needs = { keeping: Keeping; settings: Signal<Settings> };

/** As another device reads it (app/bringIn), with settings, and with what was felt and hoped when that is asked for. */
const exported = async (own: boolean, { keeping, settings }: Needs): Promise<string> => {
  const file = JSON.parse(await keeping.store.exportAll()) as { talks: readonly SavedTalk[] };
  const ids = own ? file.talks.map(({ id }) => id) : [];
  const found = await Promise.all(ids.map((id) => keeping.reflections.get(id)));
  const reflections = found.filter((one) => one !== undefined);
  const more = { settings: settings.peek(), ...(own && { reflections }) };
  return JSON.stringify({ ...file, ...more }, null, 2);
};

export const keptThings = (
  needs: Needs,
): Pick<Kept, 'exportAll' | 'things' | 'forgetThing'> & { forgetDevice(): Promise<void> } => ({
  exportAll: (own) => exported(own, needs),
  things: keptHere,
  forgetThing,
  forgetDevice,
});
