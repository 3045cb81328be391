import { BodyLong, Button, Modal } from '@navikt/ds-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { expiredKey } from '../api/queryClient';

/** The session ran out while somebody was working: what they typed stays. */
export function ExpiredDialog() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { pathname, search } = useLocation();
  const expired = useQuery({ queryKey: expiredKey, queryFn: () => false, enabled: false, initialData: false });
  if (!expired.data) return null;
  const close = () => queries.setQueryData(expiredKey, false);
  const signIn = () => window.location.assign(`/sign-in?return=${encodeURIComponent(pathname + search)}`);
  return (
    <Modal open onClose={close} header={{ heading: t('problem.expired.title') }}>
      <Modal.Body>
        <BodyLong>{t('problem.expired.text')}</BodyLong>
      </Modal.Body>
      <Modal.Footer>
        <Button onClick={signIn}>{t('signIn.again')}</Button>
        <Button variant="secondary" onClick={close}>
          {t('problem.stay')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
