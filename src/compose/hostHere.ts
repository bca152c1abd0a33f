// What the host set, read from the page that it was put into. What is wrong in it is said once, in the console.
// Must not know: how a page shows it.
import { cardOf, type HelpCard } from '#app/host/helpEntry';
import { type Host, readHost } from '#app/host/hostFile';
import { LANGUAGES, type Language } from '#languages/language';
import { now } from './fresh.ts';

export const hostHere = (): Host => {
  const { host, faults } = readHost(document.querySelector('#host')?.textContent ?? '');
  for (const fault of faults) console.error(fault);
  return host;
};

/** By the day of this device. */
export const helpCardsOf = ({ help }: Host): readonly HelpCard[] =>
  help.map((entry) => cardOf(entry, new Date(now()).toISOString().slice(0, 10)));

/** In the host's order; all when it says nothing. An id of no story is said in the console, and left out. */
export const shownOf = <T extends { id: string }>(
  { scenarios }: Host,
  all: readonly T[],
): readonly T[] => {
  if (!scenarios) return all;
  return scenarios.flatMap((id) => {
    const found = all.find((one) => one.id === id);
    if (!found) console.error(`host.json: "scenarios" names "${id}", and there is no such story.`);
    return found ? [found] : [];
  });
};

/** Empty where the host names none, or one that is not spoken here, which is said in the console. */
export const languageOf = ({ language }: Host): { language?: Language } => {
  const spoken = LANGUAGES.find((one) => one === language);
  if (language !== undefined && !spoken)
    console.error(
      `host.json: "language" is "${language}", and there is only ${LANGUAGES.join(', ')}.`,
    );
  return spoken ? { language: spoken } : {};
};
