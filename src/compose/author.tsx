// Joins the author's page with stories, picture and the ordinary pages. main.ts loads it when the page is asked for.
// Must not know: what the page shows.
import type { ComponentType } from 'preact';
import type { CatalogueEntry } from '#story/catalogue';
import type { StoryFile } from '#story/storyFile';
import type { Ports } from '#ui/ports';
import { languageNow } from '#ui/strings';
import { AuthorPage } from '../author/authorPage.tsx';
import type { AuthorPorts } from '../author/ports.ts';
import { outcomesAt } from './outcomes.ts';
import { PictureHost } from './pictureHost.ts';
import { fetchStory } from './stories.ts';
import { tongueOf } from './tongue.ts';

type Needs = Pick<Ports, 'settings' | 'systemReduced'> & {
  catalogue: readonly CatalogueEntry[];
  adopt(story: StoryFile): void;
};

export const authorPage = (needs: Needs): ComponentType<object> => {
  const { catalogue, adopt, settings, systemReduced } = needs;
  const host = new PictureHost({ settings, systemReduced }, tongueOf(languageNow));
  const ports: AuthorPorts = {
    catalogue,
    adopt,
    fetchStory,
    outcomesAt: async (story, record) => (await outcomesAt(story, record))?.offers,
    picture: {
      attachPicture: (place) => host.attach(place),
      apply: (stage) => host.apply(stage),
      picture: host.state,
      pictureProgress: host.progress,
    },
  };
  return () => <AuthorPage ports={ports} />;
};
