import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import nb from './nb.json';

export type Language = 'nb' | 'en';

const remembered = localStorage.getItem('trepart.language');
const first: Language = remembered === 'en' ? 'en' : 'nb';

const nameInPage = (language: string) => {
  document.documentElement.lang = language;
};

nameInPage(first);
i18next.on('languageChanged', nameInPage);

void i18next.use(initReactI18next).init({
  lng: first,
  fallbackLng: 'nb',
  resources: { nb: { translation: nb }, en: { translation: en } },
  interpolation: { escapeValue: false },
  returnNull: false,
});

export function speak(language: Language): void {
  localStorage.setItem('trepart.language', language);
  if (i18next.language !== language) void i18next.changeLanguage(language);
}

export default i18next;
