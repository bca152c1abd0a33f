declare module 'virtual:groundwork/words' {
  type Messages = import('./messages.ts').Messages;
  /** what every page needs, in the source language */
  export const first: Messages;
  /** every part of every language */
  export const later: Record<
    import('./language.ts').Language,
    Record<keyof import('./words.ts').Words, () => Promise<{ default: Messages }>>
  >;
}
