import i18next from './index';
import en from './survey.en.json';
import nb from './survey.nb.json';

// The words of the survey pages come with them.
i18next.addResourceBundle('nb', 'translation', nb, true);
i18next.addResourceBundle('en', 'translation', en, true);
