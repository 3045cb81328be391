import { BodyLong, Button, Modal, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem';
import { editorIn } from './problemEditor';

interface ClashDialogProps {
  problem: Problem;
  pending: boolean;
  onMine: () => void;
  onTheirs: () => void;
  onCopy: () => void;
}

/** Two have worked on the same file. Nothing is thrown away before one has chosen. */
export function ClashDialog({ problem, pending, onMine, onTheirs, onCopy }: ClashDialogProps) {
  const { t } = useTranslation();
  const name = editorIn(problem) ?? t('models.lock.somebody');
  return (
    <Modal
      open
      width="small"
      onBeforeClose={() => false}
      onClose={() => undefined}
      header={{ heading: t('models.clash.title', { name }), closeButton: false }}
    >
      <Modal.Body>
        <VStack gap="space-16" align="start">
          <BodyLong>{t('models.clash.text')}</BodyLong>
          <Button variant="tertiary" onClick={onCopy}>
            {t('models.clash.copy')}
          </Button>
        </VStack>
      </Modal.Body>
      <Modal.Footer>
        <Button loading={pending} onClick={onMine}>
          {t('models.clash.mine')}
        </Button>
        <Button variant="secondary" onClick={onTheirs}>
          {t('models.clash.theirs')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
