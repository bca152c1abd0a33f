// @vitest-environment happy-dom
// The language of the faces: by address, by setting, changed while a page stands.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { readMessages } from '#languages/files';
import { languageIn } from '#ui/route';
import { chooseLanguage, followLanguage, speakFirst } from '#ui/speaking';
import { languageNow, speak, strings } from '#ui/strings';
import { fakePorts } from './support/fakePorts.ts';

const SPANISH = readMessages('es') as unknown as typeof strings & { everywhere: typeof strings };
const undoIn = { en: 'Undo', es: SPANISH.everywhere.play.undo };

const Undo = () => <button type="button">{strings.play.undo}</button>;

const spoken = async (language: 'en' | 'es'): Promise<void> => {
  await expect.poll(languageNow).toBe(language);
};

afterEach(async () => {
  location.hash = '#/';
  await speak('en');
  render(null, document.body);
});

describe('the language', () => {
  test('of an address', () => {
    expect(languageIn('#/?lang=es')).toBe('es');
    expect(languageIn('#/play/second-drawer?seed=7&lang=es-MX')).toBe('es');
    expect(languageIn('#/play/second-drawer?seed=7')).toBeUndefined();
    expect(languageIn('#/?lang=tlh')).toBeUndefined();
  });

  test('is English unless something asks for another one', async () => {
    await speakFirst(fakePorts());
    expect(languageNow()).toBe('en');
  });

  test('of the setting is spoken before the first page', async () => {
    const ports = fakePorts();
    ports.settings.value = { ...ports.settings.value, language: 'es' };
    await speakFirst(ports);
    expect(languageNow()).toBe('es');
  });

  test('of the address goes before the setting, until a person chooses', async () => {
    const ports = fakePorts();
    location.hash = '#/?lang=es';
    const stop = followLanguage(document.documentElement, ports);
    await spoken('es');
    chooseLanguage(ports.settings, 'en');
    await spoken('en');
    expect(ports.settings.value.language).toBe('en');
    stop();
  });

  test('changes what stands on the page, and the root element says which it is', async () => {
    const ports = fakePorts();
    const stop = followLanguage(document.documentElement, ports);
    void act(() => render(<Undo />, document.body));
    expect(document.body.textContent).toBe(undoIn.en);
    expect(document.documentElement.lang).toBe('en-GB');
    chooseLanguage(ports.settings, 'es');
    await expect.poll(() => document.body.textContent).toBe(undoIn.es);
    await expect.poll(() => document.documentElement.lang).toBe('es');
    expect(document.documentElement.dir).toBe('ltr');
    stop();
  });
});
