// Which language everything is said in, each by its own name.
// Must not know: how a language is fetched.
import { LANGUAGES, LANGUAGE_NAMES } from '#languages/language';
import { usePorts } from '../context.ts';
import { chooseLanguage, languageNotLoaded } from '../speaking.ts';
import { languageNow, strings } from '../strings.ts';

export const LanguageField = () => {
  const { settings } = usePorts();
  const now = languageNow();
  return (
    <fieldset>
      <legend>{strings.settings.language}</legend>
      <div class="row" role="radiogroup" aria-label={strings.settings.language}>
        {LANGUAGES.map((language) => (
          <label key={language} class="check" lang={language}>
            <input
              type="radio"
              name="language"
              checked={language === now}
              onChange={() => chooseLanguage(settings, language)}
            />
            {LANGUAGE_NAMES[language]}
          </label>
        ))}
      </div>
      {languageNotLoaded.value && <p role="alert">{strings.settings.languageNotLoaded}</p>}
    </fieldset>
  );
};
