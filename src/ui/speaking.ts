// Which language is spoken: the one that the address asks for (`?lang=`), otherwise the one of the settings.
// Must not know: what is said, or where settings are kept.
import { type Signal, batch, computed, effect, signal } from '@preact/signals';
import type { Language } from '#languages/language';
import type { Ports, Settings } from './ports.ts';
import { languageIn } from './route.ts';
import { languageNow, speak, strings } from './strings.ts';

/** asked for by the address; holds until somebody chooses another one */
const asked = signal<Language | undefined>(undefined);

/** The words of the language asked for could not be fetched, and the one before goes on. */
export const languageNotLoaded = signal(false);

const hear = (): void => {
  asked.value = languageIn(location.hash) ?? asked.peek();
};

const speakAnew = async (language: Language): Promise<void> => {
  languageNotLoaded.value = false;
  try {
    await speak(language);
  } catch (reason) {
    console.error(reason);
    languageNotLoaded.value = true;
  }
};

/** A person's own choice: kept, and stronger than the address. */
export const chooseLanguage = (settings: Signal<Settings>, language: Language): void =>
  batch(() => {
    asked.value = undefined;
    settings.value = { ...settings.peek(), language };
  });

/** Before the first page is drawn, so that it is not drawn in two languages. At once for the source language. */
export const speakFirst = async ({ settings }: Pick<Ports, 'settings'>): Promise<void> => {
  hear();
  const wanted = asked.peek() ?? settings.peek().language;
  if (wanted !== languageNow()) await speakAnew(wanted);
};

/** The root element says which language and direction it is in, for voices, hyphens and layout. */
const markRoot = (root: HTMLElement): void => {
  root.lang = strings.language.locale;
  root.dir = strings.language.direction;
  document.title = strings.site.documentTitle;
};

/** Follows settings and address until the answer is called. */
export const followLanguage = (
  root: HTMLElement,
  { settings }: Pick<Ports, 'settings'>,
): (() => void) => {
  hear();
  addEventListener('hashchange', hear);
  const wanted = computed(() => asked.value ?? settings.value.language);
  const stops = [
    effect(() => {
      if (wanted.value !== languageNow()) void speakAnew(wanted.value);
    }),
    effect(() => markRoot(root)),
    () => removeEventListener('hashchange', hear),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
