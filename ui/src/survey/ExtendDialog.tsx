import { BodyLong } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wave } from '../api/surveys';
import { DayField } from '../people/DayField';
import { RoleDialog } from '../people/RoleDialog';
import { useToday } from '../session/useSession';
import { useSpeech } from '../time/useSpeech';
import { dayAndWeek } from '../time/words';
import { useWaveChanges } from './useSurveyChanges';

export function ExtendDialog({ wave, onClose }: { wave: Wave; onClose: () => void }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const today = useToday();
  const { extend } = useWaveChanges(wave.id);
  const [day, setDay] = useState('');
  const [asked, setAsked] = useState(false);
  const wrong = day <= wave.closesOn || day <= today;
  const submit = () => {
    setAsked(true);
    if (!wrong) extend.mutate(day, { onSuccess: onClose });
  };
  return (
    <RoleDialog
      heading={t('survey.extend.title', { name: wave.case.name })}
      submit={t('survey.extend.submit')}
      pending={extend.isPending}
      error={extend.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <BodyLong>{t('survey.extend.text', { day: dayAndWeek(wave.closesOn, speech) })}</BodyLong>
      <DayField
        label={t('survey.extend.day')}
        day={day}
        onDay={setDay}
        error={asked && wrong ? t('survey.extend.wrong') : undefined}
      />
    </RoleDialog>
  );
}
