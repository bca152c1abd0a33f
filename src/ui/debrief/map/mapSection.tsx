// The map: the road as it was walked, stop by stop through the scenes, with the ways that branched off it.
// Must not know: how outcomes are counted. Everything on it is a possibility.
import type { Walked } from '#domain/debriefTypes';
import { strings } from '../../strings.ts';
import '../../style/map.css';
import { originOf } from '../origin.ts';
import type { DebriefSection, SectionProps } from '../section.ts';
import { Stop } from './stop.tsx';

const words = strings.map;

type Stretch = { id: string; title: string; stops: Walked[] };

const stretchesOf = (walked: readonly Walked[]): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const one of walked) {
    const last = stretches.at(-1);
    if (last?.id === one.scene.id) last.stops.push(one);
    else stretches.push({ ...one.scene, stops: [one] });
  }
  return stretches;
};

const RoadMap = ({ face, reflecting }: SectionProps) => {
  const { debrief, outlook } = face;
  const origin = originOf(face);
  return (
    <>
      <p>{words.lead}</p>
      <div class="road-map sheet">
        {stretchesOf(debrief.walked).map(({ id, title, stops }) => (
          <div key={`${id} ${stops[0]?.turn}`} class="stretch">
            <h3>{title}</h3>
            <ol class="stops" role="list" aria-label={words.stopsIn({ scene: title })}>
              {stops.map((walked) => (
                <Stop
                  key={walked.turn}
                  walked={walked}
                  origin={origin}
                  ask={outlook}
                  withheld={reflecting.withheld.has(walked.turn)}
                />
              ))}
            </ol>
          </div>
        ))}
        {debrief.ending && <p class="road-end">{words.end({ title: debrief.ending.title })}</p>}
      </div>
    </>
  );
};

export const MAP: DebriefSection = {
  id: 'map',
  title: () => words.title,
  isFor: ({ stopped, walked }) => !stopped && walked.length > 0,
  screenOnly: true,
  Body: RoadMap,
};
