// What a person felt and hoped, on the device: it comes back, goes with its talk, and is in no export.
import { describe, expect, test } from 'vitest';
import { emptyReflection, withFeeling, withHope } from '#app/reflection';
import { recordsOn } from '#device/records';
import { reflectionsOn } from '#device/reflections';
import { memoryShelf } from '#device/shelf';

const felt = withFeeling(
  withHope(emptyReflection('a'), { turn: 0, choice: 'bbbb', written: 'my own words' }),
  'ashamed',
);

const onOneShelf = () => {
  const shelf = memoryShelf();
  const opening = Promise.resolve(shelf);
  return { shelf, records: recordsOn(opening), reflections: reflectionsOn(opening) };
};

describe('a reflection', () => {
  test('comes back as it was put', async () => {
    const { reflections } = onOneShelf();
    await reflections.put(felt);
    expect(await reflections.get('a')).toEqual(felt);
    expect(await reflections.get('b')).toBeUndefined();
  });

  test('is in no export', async () => {
    const { records, reflections } = onOneShelf();
    await reflections.put(felt);
    expect(await records.exportAll()).not.toMatch(/ashamed|my own words/);
  });

  test('goes when its talk goes, and when everything is forgotten', async () => {
    const { records, reflections } = onOneShelf();
    await reflections.put(felt);
    await records.remove('a');
    expect(await reflections.get('a')).toBeUndefined();
    await reflections.put(felt);
    await records.clear();
    expect(await reflections.get('a')).toBeUndefined();
  });

  test('that cannot be read is as if nothing stood there', async () => {
    const { shelf, reflections } = onOneShelf();
    await shelf.put('reflections', 'a', { talk: 'a', hopes: 'many' });
    expect(await reflections.get('a')).toBeUndefined();
  });
});
