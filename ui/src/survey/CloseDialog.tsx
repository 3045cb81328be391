import { BodyLong, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wave } from '../api/surveys';
import { RoleDialog } from '../people/RoleDialog';
import { useWaveChanges } from './useSurveyChanges';

const LONGEST = 1000;

/** Cannot be undone: says so, and asks why. */
export function CloseDialog({ wave, onClose }: { wave: Wave; onClose: () => void }) {
  const { t } = useTranslation();
  const { close } = useWaveChanges(wave.id);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { answered, invited } = wave.response;
  const wrong = !reason.trim() || reason.length > LONGEST;
  const submit = () => {
    setAsked(true);
    if (!wrong) close.mutate(reason.trim(), { onSuccess: onClose });
  };
  return (
    <RoleDialog
      heading={t('survey.close.title', { name: wave.case.name })}
      submit={t('survey.close.submit')}
      pending={close.isPending}
      error={close.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <BodyLong>{t('survey.close.text', { answered, invited })}</BodyLong>
      <Textarea
        label={t('survey.close.reason')}
        description={t('survey.close.reasonHelp')}
        value={reason}
        maxLength={LONGEST}
        error={asked && wrong ? t('survey.close.missing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </RoleDialog>
  );
}
