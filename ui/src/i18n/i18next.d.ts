import 'i18next';
import type models from './models.nb.json';
import type nb from './nb.json';
import type survey from './survey.nb.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof nb & typeof models & typeof survey };
    returnNull: false;
  }
}
