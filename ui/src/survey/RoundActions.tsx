import { BodyLong, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyRounds } from '../api/surveys';
import { ProblemNotice } from '../page/ProblemNotice';
import { RoleDialog } from '../people/RoleDialog';
import { useRoundChanges } from './useSurveyChanges';

/** A plan that waits for its day is decided on anew in a task. */
function Reconsider({ series }: { series: SurveyRounds }) {
  const { t } = useTranslation();
  const { reconsider } = useRoundChanges(series.id);
  const label = t('survey.rounds.reconsider');
  return (
    <>
      <div>
        <Button
          size="small"
          variant="secondary"
          loading={reconsider.isPending}
          aria-label={`${label}: ${series.title}`}
          onClick={() => reconsider.mutate()}
        >
          {label}
        </Button>
      </div>
      {reconsider.isError && <ProblemNotice error={reconsider.error} />}
    </>
  );
}

function CallOff({ series }: { series: SurveyRounds }) {
  const { t } = useTranslation();
  const { callOff } = useRoundChanges(series.id);
  const label = t('survey.rounds.callOff.begin');
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  return (
    <>
      <div>
        <Button
          size="small"
          variant="secondary"
          aria-label={`${label}: ${series.title}`}
          onClick={() => setAsked(true)}
        >
          {label}
        </Button>
      </div>
      {asked && (
        <RoleDialog
          heading={t('survey.rounds.callOff.title', { title: series.title })}
          submit={t('survey.rounds.callOff.submit')}
          pending={callOff.isPending}
          error={callOff.error}
          onSubmit={() => callOff.mutate(undefined, { onSuccess: close })}
          onClose={close}
        >
          <BodyLong>
            {t(series.rounds.length > 0 ? 'survey.rounds.callOff.rest' : 'survey.rounds.callOff.none')}
          </BodyLong>
        </RoleDialog>
      )}
    </>
  );
}

export function RoundActions({ series }: { series: SurveyRounds }) {
  if (series.mayReconsider) return <Reconsider series={series} />;
  return series.mayCallOff ? <CallOff series={series} /> : null;
}
