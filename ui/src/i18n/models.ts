import i18next from './index';
import en from './models.en.json';
import nb from './models.nb.json';

// The words of the model pages come with them: most people never meet them.
i18next.addResourceBundle('nb', 'translation', nb, true);
i18next.addResourceBundle('en', 'translation', en, true);
