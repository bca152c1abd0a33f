// What a silence changes before anything else may: eyes and breath of those who are there. Pure.
// Must not know: how long it lasts.
import type { Figure, Stage } from '#app/stageTypes';

const held = (person: Figure, after: Stage): Figure => {
  const then = after.people.find(({ who }) => who === person.who);
  return then === undefined || person.posture === 'turned-away'
    ? person
    : { ...person, gaze: then.gaze, breath: then.breath };
};

/** The Stage before, held: eyes and breath are already those of the Stage that follows the silence. */
export const hushBetween = (before: Stage, after: Stage): Stage => ({
  ...before,
  people: before.people.map((person) => held(person, after)),
});
