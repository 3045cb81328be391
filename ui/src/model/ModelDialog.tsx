import { Button, Modal, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../page/ProblemNotice';

interface ModelDialogProps {
  heading: string;
  submit: string;
  pending: boolean;
  error: unknown;
  /** What it does cannot be undone. */
  danger?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame the dialogs about models share. Enter sends. */
export function ModelDialog({
  heading,
  submit,
  pending,
  error,
  danger,
  onSubmit,
  onClose,
  children,
}: ModelDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal open onClose={onClose} width="small" header={{ heading }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Modal.Body>
          <VStack gap="space-20">
            {children}
            {Boolean(error) && <ProblemNotice error={error} />}
          </VStack>
        </Modal.Body>
        <Modal.Footer>
          <Button type="submit" loading={pending} data-color={danger ? 'danger' : undefined}>
            {submit}
          </Button>
          <Button type="button" variant="secondary" onClick={onClose}>
            {t('page.cancel')}
          </Button>
        </Modal.Footer>
      </form>
    </Modal>
  );
}
