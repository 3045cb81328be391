import 'i18next';
import type models from './models.nb.json';
import type nb from './nb.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof nb & typeof models };
    returnNull: false;
  }
}
