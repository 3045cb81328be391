import { GlobalAlert } from '@navikt/ds-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

const subscribe = (listener: () => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

export function OfflineNotice() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (online) return null;
  return (
    <GlobalAlert status="warning" role="status" size="small">
      <GlobalAlert.Header>
        <GlobalAlert.Title as="div">{t('problem.offlineNow')}</GlobalAlert.Title>
      </GlobalAlert.Header>
    </GlobalAlert>
  );
}
