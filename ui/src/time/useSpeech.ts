import { useTranslation } from 'react-i18next';
import { useToday } from '../session/useSession';
import type { Speech } from './words';

/** What the pure date functions need to speak: language, words and the server's date. */
export function useSpeech(): Speech {
  const { t, i18n } = useTranslation();
  return { t, language: i18n.language, today: useToday() };
}
