import { BodyShort, Button, DatePicker, HStack, InfoCard, TextField, useDatepicker, VStack } from '@navikt/ds-react';
import { CalendarIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../api/types';
import { ProblemNotice } from '../page/ProblemNotice';
import { isoDay, localDate } from '../time/calendar';
import { useSpeech } from '../time/useSpeech';
import { dayAndWeek } from '../time/words';
import { useCaseChanges } from './useCaseChanges';

type Planned = NonNullable<CaseDetail['planned']>;

function PlanForm({ id, planned, onDone }: { id: string; planned: Planned; onDone: () => void }) {
  const { t } = useTranslation();
  const { plan } = useCaseChanges(id);
  const [reason, setReason] = useState(planned.reason ?? '');
  const { datepickerProps, inputProps, selectedDay } = useDatepicker({ defaultSelected: localDate(planned.on) });
  const save = () =>
    selectedDay && plan.mutate({ on: isoDay(selectedDay), reason: reason.trim() }, { onSuccess: onDone });
  return (
    <VStack gap="space-16" align="start">
      <DatePicker {...datepickerProps}>
        <DatePicker.Input
          {...inputProps}
          label={t('planned.on')}
          error={selectedDay ? undefined : t('planned.missing')}
        />
      </DatePicker>
      <TextField
        label={t('planned.reason')}
        value={reason}
        maxLength={200}
        onChange={(event) => setReason(event.target.value)}
      />
      {plan.isError && <ProblemNotice error={plan.error} />}
      <HStack gap="space-12">
        <Button size="small" loading={plan.isPending} onClick={save}>
          {t('page.save')}
        </Button>
        <Button size="small" variant="secondary" onClick={onDone}>
          {t('page.cancel')}
        </Button>
      </HStack>
    </VStack>
  );
}

/** What comes next after a pause or a "not now", and when. */
export function PlannedState({ id, planned, mayEdit }: { id: string; planned: Planned; mayEdit: boolean }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const [editing, setEditing] = useState(false);
  return (
    <InfoCard data-color="warning">
      <InfoCard.Header icon={<CalendarIcon aria-hidden />}>
        <InfoCard.Title as="h2">
          {t('planned.title', { state: planned.state, day: dayAndWeek(planned.on, speech) })}
        </InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>
        {editing ? (
          <PlanForm id={id} planned={planned} onDone={() => setEditing(false)} />
        ) : (
          <VStack gap="space-8" align="start">
            {planned.reason && <BodyShort>{planned.reason}</BodyShort>}
            {planned.editable && mayEdit && (
              <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
                {t('planned.move')}
              </Button>
            )}
          </VStack>
        )}
      </InfoCard.Content>
    </InfoCard>
  );
}
