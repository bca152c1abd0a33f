// The manifest of the installed page: a neutral name and icon, since others look at the same screen.
// Must not know: where the build puts it.

const ICONS = [
  { file: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { file: 'icon-192.png', sizes: '192x192', type: 'image/png' },
  { file: 'icon-512.png', sizes: '512x512', type: 'image/png' },
  { file: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

export const MANIFEST = 'manifest.webmanifest';

/** Files of assets/icons and the folder of the build that they go to. */
export const ICON_FILES = ICONS.map(({ file }) => file);
export const ICON_FOLDER = 'icons';

const NIGHT = '#241a2b';

/** Addresses are relative to the manifest, so that a folder on a plain host is as good as a whole site. */
export const manifestText = (): string =>
  JSON.stringify({
    id: './',
    name: 'Practice',
    short_name: 'Practice',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: NIGHT,
    theme_color: NIGHT,
    icons: ICONS.map(({ file, ...rest }) => ({ src: `${ICON_FOLDER}/${file}`, ...rest })),
  });
