// The import rules, derived from the table of places, each with why it is so and the mend.
// Must not know: how files are read or a breach is shown.
import type { IForbiddenRuleType } from 'dependency-cruiser';
import { PLACES } from './places.ts';
import type { PlaceRow } from './places.ts';

const safe = (text: string): string => text.replaceAll('.', '\\.');
const oneOf = (names: readonly string[]): string => names.map(safe).join('|');

/** A folder's files, or the one root file. */
const inside = ({ name }: PlaceRow): string =>
  name.includes('.') ? `^src/${safe(name)}$` : `^src/${name}/`;

/** These stand among what runs in a browser but run in Node only. */
const BUILD_TIME =
  '^src/(story/(vitePlugin|storyFolder|storyIds|languages/shipping)|languages/(vitePlugin|files))\\.ts$';

const placesRule = (row: PlaceRow): IForbiddenRuleType => {
  const allowed = [row.name, ...row.may].filter((name) => !name.includes('.'));
  return {
    name: `${row.name} imports ${row.may.length > 0 ? row.may.join(', ') : 'itself'} only`,
    comment: row.why,
    severity: 'error',
    from: { path: inside(row) },
    to: { path: '^src/', pathNot: [`^src/(${oneOf(allowed)})/`, inside(row)] },
  };
};

const packagesRule = (row: PlaceRow): IForbiddenRuleType => ({
  name: `${row.name} uses ${row.packages.length > 0 ? row.packages.join(', ') : 'no package'} only`,
  comment: `${row.why}; a package belongs to the one place that the table names for it`,
  severity: 'error',
  from: { path: inside(row), pathNot: BUILD_TIME },
  to: {
    path: 'node_modules/',
    pathNot: row.packages.map((name) => `node_modules/(@types/)?${safe(name)}/`),
  },
});

const nodeRule = (row: PlaceRow): IForbiddenRuleType => ({
  name: `${row.name} uses nothing of Node`,
  comment: `${row.why}; it must run in a browser. Reading files belongs in cli or server`,
  severity: 'error',
  from: { path: inside(row), pathNot: BUILD_TIME },
  to: { dependencyTypes: ['core'] },
});

const assetsRule = (row: PlaceRow): IForbiddenRuleType => ({
  name: `${row.name} holds no assets`,
  comment: `${row.why}; name the thing, and let scene, sound or ui fetch it`,
  severity: 'error',
  from: { path: inside(row) },
  to: { path: '^assets/' },
});

const HOUSE_RULES: readonly IForbiddenRuleType[] = [
  {
    name: 'no circle',
    comment:
      'in a circle nothing can be read or changed alone; move what both need into a third file',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no dead import',
    comment: 'the file or package is not there; correct the path, or add the package',
    severity: 'error',
    from: {},
    // Vite makes the virtual ones, and takes styles.
    to: { couldNotResolve: true, pathNot: ['\\.css$', '^virtual:'] },
  },
  {
    name: 'no barrel',
    comment: 'an index.ts ties a whole folder into one knot; import the file itself',
    severity: 'error',
    from: {},
    to: { path: '/index\\.tsx?$', pathNot: 'node_modules/' },
  },
  {
    name: 'src is not built of tests, stories or scripts',
    comment:
      'tests know src, never the reverse; stories are fetched as JSON; assets/make runs beforehand',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(tests|stories|assets/make)/' },
  },
  {
    name: 'only compile.ts and vitePlugin.ts use inkjs/full',
    comment:
      'the compiler is half of ink and never ships; use the runtime, inkjs, on a compiled story',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/story/(compile|vitePlugin)\\.ts$' },
    to: { path: 'node_modules/inkjs/(dist/ink-full|compiler/)' },
  },
  {
    name: 'zod is zod/mini',
    comment: 'the whole of zod is four times as heavy; import * as z from zod/mini',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(v4/)?mini/' },
  },
  {
    name: 'src uses what ships',
    comment:
      'a development package is not installed where the game is only served; make it a dependency',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
  },
  {
    name: 'vite.config.ts knows only the plugins',
    comment: 'the build is not part of the game; let the plugins bring what the build needs',
    severity: 'error',
    from: { path: '^vite\\.config\\.ts$' },
    to: {
      path: '^src/',
      pathNot:
        '^src/((story|languages)/vitePlugin|cli/companionPlugin|cli/page/(page|firstLoad)Plugin)\\.ts$',
    },
  },
];

/** On the graph as written, types included. */
export const WRITTEN_RULES: readonly IForbiddenRuleType[] = [
  ...PLACES.map(placesRule),
  ...PLACES.map(packagesRule),
  ...PLACES.filter(({ node }) => !node).map(nodeRule),
  ...PLACES.filter(({ assets }) => !assets).map(assetsRule),
  ...HOUSE_RULES,
];

/** On the graph as loaded, without types: what would come along over any number of steps. */
export const LOADED_RULES: readonly IForbiddenRuleType[] = [
  {
    name: 'moment, room and protocol come without story',
    comment:
      'a participant’s phone loads them, and must never load ink or a story; hand the beat in as a value',
    severity: 'error',
    from: { path: '^src/app/((moment|room|roomView|protocol)\\.ts$|room/)' },
    to: { path: '^src/story/', reachable: true },
  },
  {
    name: 'no page loads what builds stories',
    comment:
      'the compiler and the readers of files run in Node; split the file so that the page gets the other half',
    severity: 'error',
    from: { path: '^src/(main|phone)\\.ts$' },
    to: {
      path: '^src/(server|cli)/|^src/story/(vitePlugin|storyFolder|storyIds|languages/shipping)\\.ts$|^src/languages/(vitePlugin|files|parse)\\.ts$',
      reachable: true,
    },
  },
];
