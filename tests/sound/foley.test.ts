// From a prop's name to the sound it makes, or none.
// Must not know: any one story.
import { describe, expect, it } from 'vitest';
import { soundOfProp, soundsOf } from '#sound/foley';
import { EFFECTS } from '#sound/names';

describe('soundOfProp', () => {
  it.each([
    ['letter-open', 'letter'],
    ['drawer-on-table', 'drawer'],
    ['tap-on', 'tap'],
    ['phone-face-down', 'phone-down'],
    ['card-declined', 'card-decline'],
    ['card-reader', 'card-decline'],
    ['brown-envelope', 'letterbox'],
    ['envelope-open', 'envelope'],
    ['second-mug', 'mug'],
    ['front-door', 'door-latch'],
    ['bathroom-door', 'knock'],
    ['car-door', 'car-door'],
    ['soup-pot', 'pot'],
    ['tablecloth', 'cutlery'],
    ['potatoes', 'spoon'],
    ['green-dot', 'phone-ping'],
    ['cello-case-open', 'cello-string'],
    ['cake-box', 'cake-box'],
    ['van-keys', 'keys'],
    ['incense', 'incense-bell'],
    ['train-in-tunnel', 'train-stop'],
    ['apple-crate', 'crate'],
    ['shell', 'sand'],
    ['shared-tablet', 'tablet'],
    ['garden-gate', 'gate'],
    ['stairs', 'footsteps-stairs'],
    ['baby-asleep', 'baby-breath'],
    ['pickle-jar', 'glass'],
    ['ring-of-dots', 'letter'],
    ['foam-tablet-dark', 'tablet'],
    ['blue-dish-full', 'spoon'],
  ])('%s sounds like %s', (prop, sound) => {
    expect(soundOfProp(prop)).toBe(sound);
  });

  it.each([
    'lanyard',
    'satchel',
    'hen-clock',
    'boots',
    'puzzle',
    'foil-tray',
    'birthday-card',
    'phone-lit',
    'paper-chain',
    'outdoor-light',
    '',
  ])('%s is silent', (prop) => {
    expect(soundOfProp(prop)).toBeUndefined();
  });

  it.each(EFFECTS)('%s may be asked for by its own name', (name) => {
    expect(soundOfProp(name)).toBe(name);
  });

  it('makes the sounds of many props a list without doubles', () => {
    expect(soundsOf(['mug', 'second-mug', 'lanyard', 'tap-on'])).toEqual(['mug', 'tap']);
  });
});
