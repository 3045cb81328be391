import { Button, Modal, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../page/ProblemNotice';

interface RoleDialogProps {
  heading: string;
  submit: string;
  pending: boolean;
  error: unknown;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame the role dialogs share. */
export function RoleDialog({ heading, submit, pending, error, onSubmit, onClose, children }: RoleDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal open onClose={onClose} width="small" header={{ heading }}>
      <Modal.Body>
        <VStack gap="space-20" className="role-dialog">
          {children}
          {Boolean(error) && <ProblemNotice error={error} />}
        </VStack>
      </Modal.Body>
      <Modal.Footer>
        <Button loading={pending} onClick={onSubmit}>
          {submit}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('page.cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
