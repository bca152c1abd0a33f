// The participants' page, built by itself: it shares no chunk with the whole game, so that each stays as light as it can be.
// Must not know: what stands on it.
import path from 'node:path';
import { build } from 'vite';
import { groundworkWords, withoutParser } from '../languages/vitePlugin.ts';
import { groundworkPage } from './page/pagePlugin.ts';

/** A phone says no more than this, and fetches no more. A test reads its files for sections that are not here. */
export const PHONE_WORDS = {
  parts: ['everywhere', 'phone'],
  sections: [
    ...['language', 'site', 'care', 'skip', 'leaving', 'settings', 'play'],
    ...['phone', 'ballot', 'refusals'],
  ],
};

/** Writes `join.html` and its files into `dist`, beside the game. */
export const writePhonePage = async (root: string, dist: string): Promise<void> => {
  const folder = path.join(root, 'src/ui/phone');
  await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    plugins: [
      groundworkWords(PHONE_WORDS),
      withoutParser(),
      groundworkPage('../../../assets/host.json', false),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      assetsDir: 'hashed',
      assetsInlineLimit: 0,
      rolldownOptions: { input: path.join(folder, 'join.html') },
    },
  });
};
