import { BodyLong, Button, Modal } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { editorIn } from './problemEditor';

interface LockDialogProps {
  problem: unknown;
  pending: boolean;
  back: string;
  onTake: () => void;
}

/** Somebody else holds the pen: take over, or only look. */
export function LockDialog({ problem, pending, back, onTake }: LockDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const leave = () => void navigate(back);
  return (
    <Modal
      open
      width="small"
      onClose={leave}
      header={{ heading: t('models.lock.title', { name: editorIn(problem) ?? t('models.lock.somebody') }) }}
    >
      <Modal.Body>
        <BodyLong>{t('models.lock.text')}</BodyLong>
      </Modal.Body>
      <Modal.Footer>
        <Button loading={pending} onClick={onTake}>
          {t('models.lock.take')}
        </Button>
        <Button variant="secondary" onClick={leave}>
          {t('models.lock.read')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
