// The module that vitePlugin.ts makes: all scenarios of the build.
declare module 'virtual:groundwork/catalogue' {
  export const catalogue: readonly import('./catalogue.ts').CatalogueEntry[];
}
