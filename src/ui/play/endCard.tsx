// After an ending: kind words, and a debrief now, later or not at all. It never says how well it went.
// Must not know: how endings are reached.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { go } from '../navigation.ts';
import type { PlayFace } from '../ports.ts';
import { debriefFragment } from '../route.ts';
import { strings } from '../strings.ts';
import { SecondRupture } from './secondRupture.tsx';

type Props = { face: PlayFace; title: string };

export const EndCard = ({ face, title }: Props) => {
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => card.current?.focus({ preventScroll: true }), []);
  const letGo = (): void => {
    face.letDebriefGo();
    go('#/');
  };
  return (
    <section ref={card} class="end-card" aria-label={strings.play.ended} tabIndex={-1}>
      <h2>{title}</h2>
      <p>{face.hardEnding() ? strings.play.hard : strings.play.gentle}</p>
      <p class="quiet-words">{strings.play.endOffer}</p>
      <div class="row">
        <button type="button" class="main" onClick={() => go(debriefFragment(face.talk))}>
          {strings.play.debrief}
        </button>
        <button type="button" onClick={() => go('#/')}>
          {strings.play.later}
        </button>
        <button type="button" class="quiet" onClick={letGo}>
          {strings.play.notAtAll}
        </button>
      </div>
      <SecondRupture face={face} scenario={face.moment.value.scenario.id} />
    </section>
  );
};
