// @vitest-environment happy-dom
// The player in a page without Web Audio: nothing before a gesture, captions after it, never an error.
// Must not know: a real browser's audio; that is tested end to end.
import { afterEach, describe, expect, it } from 'vitest';
import { type SoundPlayer, startSound } from '#sound/player';
import { stageWith } from './stageFixture.ts';

let player: SoundPlayer | undefined;
afterEach(() => player?.dispose());

function start() {
  const captions: string[] = [];
  const made = startSound();
  player = made;
  made.onCaption((caption) => captions.push(caption));
  return { made, captions };
}

describe('startSound', () => {
  it('does nothing before the first click or key', () => {
    const { made, captions } = start();
    made.apply(stageWith());
    expect(captions).toEqual([]);
    expect(made.log()).toEqual([]);
  });

  it.each(['click', 'keydown', 'pointerup', 'touchend'])('begins with a %s', (type) => {
    const { made, captions } = start();
    made.apply(stageWith());
    document.dispatchEvent(new Event(type));
    expect(captions).toEqual(['the fridge hums']);
    expect(made.log()[0]).toEqual({ act: 'begin', audio: false });
  });

  it('begins only once', () => {
    const { made } = start();
    document.dispatchEvent(new Event('click'));
    document.dispatchEvent(new Event('keydown'));
    expect(made.log().filter(({ act }) => act === 'begin')).toHaveLength(1);
  });

  it('takes every order without audio and throws at none', () => {
    const { made, captions } = start();
    document.dispatchEvent(new Event('click'));
    made.setVolumes({ music: 0.5, room: 0.2, effects: 0, all: 1 });
    made.mute(true);
    made.pause(true);
    made.pause(false);
    made.apply(stageWith({ sound: { effects: ['tap-on'] } }));
    document.dispatchEvent(new Event('visibilitychange'));
    made.silence();
    expect(captions).toEqual(['the fridge hums; the tap runs']);
  });

  it('hears no gesture after it is disposed of', () => {
    const { made } = start();
    made.dispose();
    document.dispatchEvent(new Event('click'));
    expect(made.log()).toEqual([{ act: 'silence' }]);
  });
});
