// The small picture kept beside a talk, or its title on a plain field where there is none. Always decoration: what it
// shows stands beside it in words. Must not know: how it was made.
import { useEffect, useState } from 'preact/hooks';
import { usePorts } from '../context.ts';

const useSketch = (talk: string): string | undefined => {
  const { kept } = usePorts();
  const [found, setFound] = useState<{ talk: string; image: string | undefined }>();
  useEffect(() => {
    let current = true;
    void kept.picture(talk).then((image) => current && setFound({ talk, image }));
    return () => {
      current = false;
    };
  }, [kept, talk]);
  return found?.talk === talk ? found.image : undefined;
};

export const SavePicture = ({ talk }: { talk: string }) => {
  const image = useSketch(talk);
  return image === undefined ? (
    <div class="save-picture" aria-hidden="true" />
  ) : (
    <img class="save-picture" src={image} alt="" width={160} height={90} />
  );
};
