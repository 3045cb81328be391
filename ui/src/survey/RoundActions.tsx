import { BodyLong, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyRounds } from '../api/surveys';
import { RoleDialog } from '../people/RoleDialog';
import { useRoundChange } from './useSurveyChanges';

interface ChangeProps {
  series: SurveyRounds;
  /** A plan that waits for its day is decided on anew in a task; one that was never made is given up. */
  change: 'reconsider' | 'callOff';
}

function ChangeButton({ series, change }: ChangeProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const { mutate, isPending, error, reset } = useRoundChange(series.id, change);
  const label = t(`survey.rounds.${change}.begin`);
  const close = () => {
    setAsked(false);
    reset();
  };
  return (
    <div>
      <Button size="small" variant="secondary" aria-label={`${label}: ${series.title}`} onClick={() => setAsked(true)}>
        {label}
      </Button>
      {asked && (
        <RoleDialog
          heading={t(`survey.rounds.${change}.title`, { title: series.title })}
          submit={t(`survey.rounds.${change}.submit`)}
          pending={isPending}
          error={error}
          onSubmit={() => mutate()}
          onClose={close}
        >
          <BodyLong>{t(`survey.rounds.${change}.text`)}</BodyLong>
        </RoleDialog>
      )}
    </div>
  );
}

export function RoundActions({ series }: { series: SurveyRounds }) {
  if (series.mayReconsider) return <ChangeButton series={series} change="reconsider" />;
  return series.mayCallOff ? <ChangeButton series={series} change="callOff" /> : null;
}
