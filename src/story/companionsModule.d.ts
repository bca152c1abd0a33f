// The module that the build makes beside the catalogue: where each story's companion is fetched from.
declare module 'virtual:groundwork/companions' {
  export const companions: readonly {
    id: string;
    /** absent for the one in the story's own language */
    language?: string;
    url: string;
  }[];
}
