// Puts into the page what a host set (assets/host.json), the way out for before any script runs, the content policy and the manifest.
// Must not know: what a page shows. The text of the host goes in as it is; the page reads it, and names what is wrong with it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { PAGE_POLICY } from '#app/contentPolicy';
import { readHost } from '#app/host/hostFile';
import { ICON_FILES, ICON_FOLDER, MANIFEST, manifestText } from './manifest.ts';

const HOST_FILE = 'assets/host.json';
const NO_EXIT = 'href="about:blank"';

const readText = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** A text that cannot end the element it stands in; inside JSON it means the same. */
const asData = (text: string): string => text.replaceAll('<', '\\u003c');

const hostTag = (text: string): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'application/json', id: 'host' },
  children: asData(text),
  injectTo: 'body',
});

const POLICY_TAG: HtmlTagDescriptor = {
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
  injectTo: 'head-prepend',
};

/** What makes of the page an app to install. */
const APP_TAGS: readonly HtmlTagDescriptor[] = [
  { tag: 'link', attrs: { rel: 'manifest', href: MANIFEST }, injectTo: 'head' },
  {
    tag: 'link',
    attrs: { rel: 'apple-touch-icon', href: `${ICON_FOLDER}/icon-192.png` },
    injectTo: 'head',
  },
];

const asAttribute = (address: string): string =>
  address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Every way out that the page itself holds leads to the host's address. */
const withExit = (html: string, exit: string | undefined): string =>
  exit === undefined ? html : html.replaceAll(NO_EXIT, `href="${asAttribute(exit)}"`);

/** On the dev server the participants' page is led to from where the build puts it. */
const joinPage: NonNullable<Plugin['configureServer']> = (server) => {
  server.middlewares.use((request, response, next) => {
    if (!/^\/join(?:\.html)?(?:\?|$)/.test(request.url ?? '')) return next();
    response.writeHead(302, { location: '/src/ui/phone/join.html' });
    response.end();
  });
};

/** The plugin. `hostFile` is relative to Vite's root; it may be missing. `installs`: the page is an app to install. */
export const groundworkPage = (hostFile = HOST_FILE, installs = true): Plugin => {
  let root = '';
  let built = false;
  return {
    name: 'groundwork-page',
    configResolved(config) {
      ({ root } = config);
      built = config.command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const text = readText(path.resolve(root, hostFile));
        const { host } = readHost(text);
        const apps = installs ? APP_TAGS : [];
        const tags = [...(built ? [POLICY_TAG, ...apps] : []), hostTag(text)];
        return { html: withExit(html, host.exit), tags };
      },
    },
    configureServer: joinPage,
    generateBundle() {
      if (!installs) return;
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: manifestText() });
      for (const file of ICON_FILES)
        this.emitFile({
          type: 'asset',
          fileName: `${ICON_FOLDER}/${file}`,
          source: readFileSync(path.join(root, 'assets/icons', file)),
        });
    },
  };
};
