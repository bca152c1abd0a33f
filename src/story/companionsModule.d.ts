// The module that the build makes beside the catalogue: where each story's companion is fetched from.
declare module 'virtual:groundwork/companions' {
  export const companions: readonly { id: string; url: string }[];
}
