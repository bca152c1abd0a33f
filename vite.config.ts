import { defineConfig } from 'vite';
import { groundworkCompanions } from './src/cli/companionPlugin.ts';
import { groundworkFirstLoad } from './src/cli/page/firstLoadPlugin.ts';
import { groundworkPage } from './src/cli/page/pagePlugin.ts';
import { groundworkWords, withoutParser } from './src/languages/vitePlugin.ts';
import { groundworkStories } from './src/story/vitePlugin.ts';

export default defineConfig({
  // relative, so that the build also works below a path and in a learning platform's frame
  base: './',
  plugins: [
    groundworkStories(),
    groundworkCompanions(),
    groundworkWords(),
    withoutParser(),
    groundworkPage(),
    groundworkFirstLoad('src/main.ts'),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // a worker loads what it needs only sometimes by itself
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // names in here carry a hash, so the server lets browsers keep them for good
    assetsDir: 'hashed',
    // small pictures as data: URIs would hang Phaser's loader and break the cache
    assetsInlineLimit: 0,
    // Phaser is one chunk of 1.3 MB and cannot be shaken
    chunkSizeWarningLimit: 1500,
  },
});
