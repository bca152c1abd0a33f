// After two ruptures in a row: a worked repair to look at, or stopping. Offered once, without a comment on how it went.
// Must not know: how endings are counted.
import { useEffect, useState } from 'preact/hooks';
import { strings } from '../strings.ts';
import type { PlayFace } from '../ports.ts';
import { playFragment } from '../route.ts';

const words = strings.ruptures;

type Props = { face: Pick<PlayFace, 'secondRupture'>; scenario: string };

export const SecondRupture = ({ face, scenario }: Props) => {
  const [second, setSecond] = useState(false);
  useEffect(() => void face.secondRupture?.().then(setSecond), [face]);
  return second ? (
    <div class="second-rupture">
      <p>{words.offer}</p>
      <div class="row">
        <a class="button" href={playFragment(scenario, { watch: true })}>
          {words.watch}
        </a>
        <a class="button quiet" href="#/">
          {words.stop}
        </a>
      </div>
    </div>
  ) : null;
};
