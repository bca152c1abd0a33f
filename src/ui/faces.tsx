// Which page stands for the route. The library and the content note come with the first load; the rest when asked for.
// Must not know: what a page shows.
import type { ComponentType } from 'preact';
import { usePorts } from './context.ts';
import { LibraryPage } from './library/libraryPage.tsx';
import { route } from './navigation.ts';
import { PlayRoute } from './note/playRoute.tsx';
import { ProblemPage } from './note/problemPage.tsx';
import type { PlainPage, Route } from './route.ts';
import { LazyPage } from './shell/pageOnTheWay.tsx';
import { withWords } from './strings.ts';

const debriefRoute = () =>
  withWords('after', import('./debrief/debriefRoute.tsx')).then((m) => m.DebriefRoute);
const principlesPage = () =>
  withWords('after', import('./principles/principlesPage.tsx')).then(async (page) => {
    await page.fetchPrinciples();
    return page.PrinciplesPage;
  });
const helpPage = () => withWords('after', import('./help/helpPage.tsx')).then((m) => m.HelpPage);
const PLAIN: Record<
  Exclude<PlainPage, 'author' | 'gallery'>,
  () => Promise<ComponentType<object>>
> = {
  settings: () => import('./settings/settingsPage.tsx').then((m) => m.SettingsPage),
  kept: () => withWords('after', import('./kept/keptPage.tsx')).then((m) => m.KeptPage),
  about: () => withWords('after', import('./about/aboutPage.tsx')).then((m) => m.AboutPage),
};

const PageOf = ({ now }: { now: Route }) => {
  const { catalogue, author, gallery, rooms } = usePorts();
  if (now.page === 'library') return <LibraryPage lost={now.lost === true} />;
  if (now.page === 'debrief') return <LazyPage load={debriefRoute} with={{ asked: now }} />;
  if (now.page === 'principles') return <LazyPage load={principlesPage} with={{ at: now.at }} />;
  if (now.page === 'help') return <LazyPage load={helpPage} with={{ at: now.at }} />;
  if (now.page === 'author')
    return author ? <LazyPage load={author} with={{}} /> : <LibraryPage lost />;
  if (now.page === 'gallery')
    return gallery ? <LazyPage load={gallery} with={{}} /> : <LibraryPage lost />;
  if (now.page === 'room')
    return rooms ? <LazyPage load={rooms} with={{ asked: now }} /> : <LibraryPage lost />;
  if (now.page !== 'play') return <LazyPage load={PLAIN[now.page]} with={{}} />;
  const card = catalogue.find(({ id }) => id === now.scenario);
  if (!card) return <ProblemPage problem="no-such-scenario" />;
  return <PlayRoute card={card} options={now.options} />;
};

export const Faces = () => {
  const now = route.value;
  return <PageOf key={JSON.stringify(now)} now={now} />;
};
