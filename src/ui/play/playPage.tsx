// A talk being played: picture, conversation, what to do next, tools and dialogs, put together.
// Must not know: how a talk is replayed or kept.
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isThread } from '#app/thread';
import { useTalkAloud } from '../aloud/useTalkAloud.ts';
import { usePorts } from '../context.ts';
import type { Parted, PlayFace, ScenarioCard } from '../ports.ts';
import { SkipLinks } from '../shell/skipLinks.tsx';
import { strings } from '../strings.ts';
import { StoryLanguage } from '../told.tsx';
import '../style/talk.css';
import { Conversation } from './conversation.tsx';
import { keepNewestInView } from './newestInView.ts';
import { NextStep } from './nextStep.tsx';
import { Picture } from './picture.tsx';
import { PlayBar } from './playBar.tsx';
import { Reading } from './reading.ts';
import { SceneStatus } from './sceneStatus.tsx';
import { Teaching } from './teaching/teaching.tsx';
import { Thread } from './thread/thread.tsx';
import { type OpenDialog, TalkDialogs } from './talkDialogs.tsx';
import { useAdvance } from './useAdvance.ts';
import { useTalkKeys } from './useTalkKeys.ts';

type Props = { face: PlayFace; card: ScenarioCard; planned: ReadonlySet<string> };

const useReading = (face: PlayFace, planned: ReadonlySet<string>): Reading => {
  const { settings } = usePorts();
  const reading = useMemo(
    () => new Reading(face, () => settings.peek(), planned),
    [face, planned, settings],
  );
  useSignalEffect(() => {
    const newest = reading.count.value - 1;
    if (face.moment.value && newest >= 0) face.showing(newest);
  });
  useEffect(() => () => face.close(), [face]);
  return reading;
};

/** Says when Pause opens and closes. Stands before `useReading`, so that a page left out of Pause closes last. */
const usePausing = (face: PlayFace, paused: boolean): void => {
  useEffect(() => {
    if (!paused) return undefined;
    face.pausing?.(true);
    return () => face.pausing?.(false);
  }, [face, paused]);
};

/** Keeps the end of the log in view: after each change, and when the page changes its shape. */
const useNewestInView = (column: RefObject<HTMLDivElement | null>, changes: readonly unknown[]) => {
  const keep = useCallback(() => {
    const log = column.current?.querySelector('[role=log]');
    if (column.current && log instanceof HTMLElement) keepNewestInView(column.current, log);
  }, [column]);
  useLayoutEffect(() => {
    if (!column.current) return undefined;
    const watch = new ResizeObserver(keep);
    watch.observe(column.current);
    return () => watch.disconnect();
  }, [column, keep]);
  useLayoutEffect(keep, [keep, ...changes]);
  return keep;
};

const isThreadNow = ({ newest }: Reading): boolean =>
  newest.value !== undefined && isThread(newest.value.stage);

const partedWords = ({ kept, of, olderStory }: Parted): string =>
  (olderStory ? strings.play.parted : strings.play.misfit)({ kept, of });

const Talk = ({ face, reading, advance, onDigit }: Parameters<typeof NextStep>[0]) => {
  const column = useRef<HTMLDivElement>(null);
  const stage = useComputed(() => reading.newest.value?.stage);
  const settled = useNewestInView(column, [reading.complete.value, face.moment.value]);
  return (
    <div ref={column} class="talk">
      <h1 class="for-ears">{face.moment.value.scenario.title}</h1>
      {face.parted && <p class="notice">{partedWords(face.parted)}</p>}
      <Thread
        stage={stage.value && isThread(stage.value) ? stage.value : undefined}
        entries={reading.entries.value}
        coming={reading.coming.value}
      >
        <Conversation
          entries={reading.entries.value}
          moment={face.moment.value}
          stage={stage.value}
          settled={settled}
        />
      </Thread>
      {face.trouble.value && (
        <p class="notice" role="alert">
          {strings.play.trouble}
        </p>
      )}
      <NextStep face={face} reading={reading} advance={advance} onDigit={onDigit} />
      <Teaching face={face} complete={reading.complete.value} />
    </div>
  );
};

export const PlayPage = ({ face, card, planned }: Props) => {
  const { settings } = usePorts();
  const open = useSignal<OpenDialog | undefined>(undefined);
  usePausing(face, open.value === 'pause');
  const reading = useReading(face, planned);
  const show = (dialog: OpenDialog | undefined): void => {
    open.value = dialog;
  };
  const again = useTalkAloud({ face, reading, language: card.language });
  const advance = useAdvance(reading, open.value !== undefined || face.watching !== undefined);
  const onDigit = useTalkKeys({
    open: open.value,
    show,
    undo: reading.undo,
    skip: reading.skipRead,
    advance: advance.toggle,
    again,
  });
  const sentence = reading.newest.value?.picture ?? '';
  const threaded = useComputed(() => isThreadNow(reading)).value;
  const wanted = settings.value.picture && !threaded;
  const caption = settings.value.captions ? face.caption.value : '';
  const state = settings.value.picture ? face.picture.value : 'off';
  return (
    <StoryLanguage.Provider value={card.language}>
      <div class="play-place">
        <div class="play" data-picture={state} data-thread={threaded}>
          <SkipLinks />
          <PlayBar moment={face.moment.value} undo={reading.undo} open={show} again={again} />
          <main class="play-main">
            {wanted && (
              <Picture
                attach={face.attachPicture}
                state={state}
                progress={face.pictureProgress.value}
                sentence={sentence}
              />
            )}
            {caption && <p class="caption">{caption}</p>}
            <Talk face={face} reading={reading} advance={advance} onDigit={onDigit} />
            <SceneStatus
              sentence={sentence}
              complete={reading.complete.value}
              visible={state === 'off'}
            />
          </main>
          <TalkDialogs open={open.value} show={show} face={face} card={card} reading={reading} />
        </div>
      </div>
    </StoryLanguage.Provider>
  );
};
