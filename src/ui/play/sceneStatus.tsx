// Says the picture once a turn, after its last line, if it has changed since it was last said.
// Must not know: how the sentence is made.
import { useRef } from 'preact/hooks';
import { strings } from '../strings.ts';

type Props = {
  sentence: string;
  /** the last line of the turn is on the page */
  complete: boolean;
  /** shown to everybody when there is no picture to look at */
  visible: boolean;
};

export const SceneStatus = ({ sentence, complete, visible }: Props) => {
  const said = useRef('');
  if (complete) said.current = sentence;
  return (
    <div
      class={visible ? 'scene-status' : 'scene-status for-ears'}
      role="status"
      aria-label={strings.play.scene}
    >
      {said.current}
    </div>
  );
};
