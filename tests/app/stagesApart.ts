// What an eye can tell apart in two Stages; sound and breath are not counted.
import type { Stage } from '#app/stageTypes';

const visible = (stage: Stage): Record<string, unknown> => {
  const hurt = stage.people.find(({ side }) => side === 'right');
  const own = stage.people.find(({ side }) => side === 'left');
  return {
    posture: hurt?.posture,
    face: hurt?.expression,
    gaze: hurt?.gaze,
    nearness: hurt?.nearness,
    otherGaze: own?.gaze,
    lamp: stage.light.lamp,
    weather: stage.weather.strength,
    vignette: stage.light.vignette,
    objects: stage.objects.join(),
    closedIn: stage.closedIn,
    touch: stage.touch,
    stance: hurt?.stance,
  };
};

export const differences = (a: Stage, b: Stage): string[] => {
  const [left, right] = [visible(a), visible(b)];
  return Object.keys(left).filter((key) => left[key] !== right[key]);
};
