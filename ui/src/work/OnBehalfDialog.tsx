import { BodyLong, Button, Modal, Select, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '../api/types';
import { useProgrammes } from '../programme/useProgrammes';

interface OnBehalfDialogProps {
  item: WorkItem;
  role: string;
  sending: boolean;
  onClose: () => void;
  onSign: (reason: string) => void;
}

/** Signing for another party: named, and only with a reason from the programme's list. */
export function OnBehalfDialog({ item, role, sending, onClose, onSign }: OnBehalfDialogProps) {
  const { t } = useTranslation();
  const programme = useProgrammes().find(({ key }) => key === item.programme);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const roleName = item.may.signOnBehalfOf.find((party) => party.role === role)?.roleName ?? role;
  const sign = () => {
    setAsked(true);
    if (reason) onSign(reason);
  };
  return (
    <Modal open onClose={onClose} header={{ heading: t('send.onBehalf', { role: roleName }) }}>
      <Modal.Body>
        <VStack gap="space-16">
          <BodyLong>{t('send.onBehalfText', { role: roleName })}</BodyLong>
          <Select
            label={t('send.reason')}
            value={reason}
            error={asked && !reason ? t('send.reasonMissing') : undefined}
            onChange={(event) => setReason(event.target.value)}
          >
            <option value="">{t('form.choose')}</option>
            {(programme?.reasons.onBehalf ?? []).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </VStack>
      </Modal.Body>
      <Modal.Footer>
        <Button loading={sending} onClick={sign}>
          {t('send.signFor')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('page.cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
