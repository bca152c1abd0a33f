// The conductor with speakers of paper: gestures, holds, pauses, leaving, captions.
// Must not know: Howler, real time.
import { describe, expect, it } from 'vitest';
import { conductor } from '#sound/conductor';
import type { Speakers } from '#sound/speakers';
import { stageWith } from './stageFixture.ts';

const mugStage = stageWith({ sound: { effects: ['mug'] } });

function setUp() {
  const done: string[] = [];
  const captions: string[] = [];
  const waiting = new Map<number, () => void>();
  let timers = 0;
  const conducted = conductor((ms, then) => {
    const id = ++timers;
    done.push(`wait ${ms}`);
    waiting.set(id, then);
    return () => void waiting.delete(id);
  });
  conducted.onCaption((caption) => captions.push(caption));
  const speakers: Speakers = {
    fade: (name, gain) => void done.push(`${name} ${gain}`),
    music: (name, gain) => void done.push(`${name} ${gain}`),
    near: (on) => void done.push(on ? 'closes in' : 'opens'),
    play: (name) => void done.push(`play ${name}`),
    setVolumes: () => undefined,
    mute: () => undefined,
    pause: (on) => void done.push(on ? 'pause' : 'go on'),
    resume: () => undefined,
    silence: () => void done.push('silence'),
  };
  const timeIsUp = () => {
    for (const [id, then] of [...waiting]) {
      waiting.delete(id);
      then();
    }
  };
  return { ...conducted, speakers, done, captions, timeIsUp };
}

describe('conductor', () => {
  it('sounds and says nothing before it begins, then starts with the newest Stage', () => {
    const { apply, begin, speakers, done, captions } = setUp();
    apply(stageWith({ sound: { tone: 'hallway' } }));
    apply(stageWith());
    expect(done).toEqual([]);
    expect(captions).toEqual([]);
    begin(speakers);
    expect(done).toEqual(['kitchen 0.45']);
    expect(captions).toEqual(['the fridge hums']);
  });

  it('gives captions and no error where there is no audio', () => {
    const { apply, begin, captions, log } = setUp();
    begin(undefined);
    apply(mugStage);
    expect(captions).toEqual(['the fridge hums; a mug is put down']);
    expect(log()[0]).toEqual({ act: 'begin', audio: false });
  });

  it('says a caption once, however many Stages follow', () => {
    const { apply, begin, speakers, captions } = setUp();
    begin(speakers);
    for (const nearness of [0, 0.2, 0.4]) apply(stageWith({ sound: { nearness } }));
    expect(captions).toEqual(['the fridge hums']);
  });

  it('waits out a hold in silence: music goes at once, all else comes after', () => {
    const { apply, begin, speakers, done, captions, timeIsUp } = setUp();
    begin(speakers);
    apply(stageWith({ sound: { lead: 0.8 } }));
    done.length = 0;
    apply({ ...mugStage, hold: 900 });
    expect(done).toEqual(['piano-guarded 0', 'wait 900']);
    timeIsUp();
    expect(done.at(-1)).toBe('play mug');
    expect(captions).toEqual([
      'the fridge hums; slow piano, asking and waiting',
      'a mug is put down',
    ]);
  });

  it('says what the music has come to once, however often a silence parts it', () => {
    const { apply, begin, speakers, captions, timeIsUp } = setUp();
    const playing = { sound: { lead: 0.8 } };
    begin(speakers);
    apply(stageWith(playing));
    for (let beat = 0; beat < 3; beat++) {
      apply(stageWith({ hold: 900 }));
      timeIsUp();
      apply(stageWith(playing));
    }
    apply(stageWith({ sound: { lead: 0.8, motif: 'repair' } }));
    expect(captions).toEqual([
      'the fridge hums; slow piano, asking and waiting',
      'the piano, question and answer together',
    ]);
  });

  it('keeps a hold through a pause that comes in the middle of it', () => {
    const { apply, begin, pause, speakers, done, timeIsUp } = setUp();
    begin(speakers);
    apply({ ...mugStage, hold: 900 });
    pause(true);
    timeIsUp();
    expect(done).not.toContain('play mug');
    pause(false);
    expect(done).toContain('play mug');
  });

  it('loses nothing of a hold when the next Stage comes early', () => {
    const { apply, begin, speakers, done, timeIsUp } = setUp();
    begin(speakers);
    apply({ ...mugStage, hold: 900 });
    expect(done).not.toContain('play mug');
    apply(stageWith());
    timeIsUp();
    expect(done.filter((what) => what === 'play mug')).toHaveLength(1);
  });

  it('plays nothing in a pause, and the newest Stage after it', () => {
    const { apply, begin, pause, speakers, done } = setUp();
    begin(speakers);
    pause(true);
    apply(mugStage);
    expect(done).toEqual(['pause']);
    pause(false);
    expect(done).toEqual(['pause', 'go on', 'kitchen 0.45', 'play mug']);
  });

  it('is silent at once and for good on leaving, even in a hold', () => {
    const { apply, begin, silence, pause, speakers, done, timeIsUp } = setUp();
    begin(speakers);
    apply({ ...mugStage, hold: 900 });
    silence();
    timeIsUp();
    apply(stageWith());
    pause(true);
    expect(done).toEqual(['wait 900', 'silence']);
  });

  it('never begins after leaving', () => {
    const { apply, begin, silence, speakers, done } = setUp();
    apply(stageWith());
    silence();
    begin(speakers);
    expect(done).toEqual([]);
  });
});
