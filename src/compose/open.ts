// Opens everything that a talk needs and the library does not. main.ts loads it with the first content note.
// Must not know: pages.
import type { ReadStore } from '#app/linesRead';
import type { RecordStore } from '#app/ports';
import type { ReflectionStore } from '#app/reflection';
import type { SketchStore } from '#app/sketch';
import type { CatalogueEntry } from '#story/catalogue';
import type { Ports } from '#ui/ports';
import { fetchCompanions } from './companions.ts';
import { PictureHost } from './pictureHost.ts';
import { SoundHost } from './soundHost.ts';
import { Talks } from './talks.ts';
import { tongueOf } from './tongue.ts';

type Needs = Pick<Ports, 'settings' | 'systemReduced'> & {
  language: () => string;
  catalogue: readonly CatalogueEntry[];
  store: RecordStore;
  reflections: ReflectionStore;
  read: ReadStore;
  sketches: SketchStore;
};

export type OpenTalks = {
  talks: Talks;
  sound: SoundHost;
  /** somebody waits for a picture */
  busy: () => boolean;
};

export const openTalks = ({ settings, systemReduced, language, ...needs }: Needs): OpenTalks => {
  const tongue = tongueOf(language);
  const picture = new PictureHost({ settings, systemReduced }, tongue);
  const sound = new SoundHost(settings, tongue);
  return {
    sound,
    busy: () => picture.state.peek() === 'loading',
    talks: new Talks({
      ...needs,
      companions: fetchCompanions,
      language,
      stagecraft: { picture, sound },
    }),
  };
};
