import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wave } from '../api/surveys';
import { RoleDialog } from '../people/RoleDialog';
import { asNumber } from './asNumber';
import { fileName } from './fileName';
import { useWaveChanges } from './useSurveyChanges';
import { useAbout } from './useWaveWords';

const MOST = 20_000;

function SlipsDialog({ wave, onClose }: { wave: Wave; onClose: () => void }) {
  const { t } = useTranslation();
  const { slips } = useWaveChanges(wave.id);
  const name = fileName('pdf', t('survey.slips.file'), ...useAbout()(wave));
  const [count, setCount] = useState(String(wave.response.invited));
  const [asked, setAsked] = useState(false);
  const number = asNumber(count, 1, MOST);
  const submit = () => {
    setAsked(true);
    if (number !== null) slips.mutate({ count: number, name }, { onSuccess: onClose });
  };
  return (
    <RoleDialog
      heading={t('survey.slips.title')}
      submit={t('survey.slips.submit')}
      pending={slips.isPending}
      error={slips.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <BodyLong>{t('survey.slips.text')}</BodyLong>
      <TextField
        label={t('survey.slips.count')}
        inputMode="numeric"
        htmlSize={8}
        value={count}
        error={asked && number === null ? t('survey.slips.wrong') : undefined}
        onChange={(event) => setCount(event.target.value)}
      />
    </RoleDialog>
  );
}

/** New codes with each print; they are never told again. */
export function SlipsButton({ wave }: { wave: Wave }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" variant="secondary" icon={<PrinterSmallIcon aria-hidden />} onClick={() => setAsking(true)}>
        {t('survey.slips.menu')}
      </Button>
      {asking && <SlipsDialog wave={wave} onClose={() => setAsking(false)} />}
    </>
  );
}
