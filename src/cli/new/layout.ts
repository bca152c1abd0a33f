// A new scenario as text: the template with its name put in place of the template's own.
// Must not know: files.

/** The template is a real scenario under this id, so that it can be checked like any other. */
export const TEMPLATE_ID = 'new-scenario';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const isScenarioId = (id: string): boolean => ID.test(id);

/** `the-blue-cup` → `The Blue Cup`. */
export const titleFrom = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** The text of one template file for a scenario of this id. */
export const withName = (text: string, id: string): string =>
  text
    .replaceAll(TEMPLATE_ID, id)
    .replaceAll(TEMPLATE_ID.replaceAll('-', '_'), id.replaceAll('-', '_'))
    .replaceAll(titleFrom(TEMPLATE_ID), titleFrom(id));
