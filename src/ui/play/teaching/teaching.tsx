// Whether the teaching view stands here: a host allows it, somebody has switched it on, and the turn is read to its end.
// Must not know: what it says; it comes only when it is wanted.
import { usePorts } from '../../context.ts';
import type { PlayFace } from '../../ports.ts';
import { LazyPart } from '../../shell/lazyPart.tsx';
import { withWords } from '../../strings.ts';

const load = () =>
  withWords('after', import('./teachingView.tsx')).then(({ TeachingView }) => TeachingView);

export const Teaching = ({ face, complete }: { face: PlayFace; complete: boolean }) => {
  const { settings, teachingView } = usePorts();
  const { standing } = face;
  if (!teachingView || !settings.value.teachingView || !standing || !complete) return null;
  return <LazyPart load={load} with={{ standing }} />;
};
