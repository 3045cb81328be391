import { BodyLong, Button, HStack, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevisionDetail } from '../api/models';
import { ProblemNotice } from '../page/ProblemNotice';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { Migrating } from './Migrating';
import { ModelDialog } from './ModelDialog';
import { PilotGroup } from './PilotGroup';
import { Publishing } from './Publishing';
import { Trainings } from './Trainings';
import { allowed, whyNot } from './revision';
import { useRevisionChanges } from './useModelChanges';

function RollBack({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const { rollBack } = useRevisionChanges(revision.id);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (reason.trim()) rollBack.mutate(reason.trim(), { onSuccess: () => setAsking(false) });
  };
  return (
    <Section title={t('models.roll.backTitle')} boxed>
      <BodyLong className="page__lead">{t('models.roll.backText')}</BodyLong>
      <div>
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('models.roll.back')}
        </Button>
      </div>
      {asking && (
        <ModelDialog
          heading={t('models.roll.backAsk', { number: revision.number, title: revision.title })}
          submit={t('models.roll.back')}
          pending={rollBack.isPending}
          error={rollBack.error}
          onSubmit={submit}
          onClose={() => setAsking(false)}
        >
          <BodyLong>{t('models.roll.backConsequence')}</BodyLong>
          <Textarea
            label={t('models.roll.reason')}
            value={reason}
            error={asked && !reason.trim() ? t('models.review.reasonMissing') : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        </ModelDialog>
      )}
    </Section>
  );
}

function Scheduled({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const { unschedule } = useRevisionChanges(revision.id);
  return (
    <Section title={t('models.roll.scheduled')} boxed>
      <BodyLong>
        {t('models.next.scheduled', { day: revision.effectiveOn ? shortDay(revision.effectiveOn, speech) : '' })}
      </BodyLong>
      {unschedule.isError && <ProblemNotice error={unschedule.error} />}
      <HStack>
        <Button variant="secondary" loading={unschedule.isPending} onClick={() => unschedule.mutate()}>
          {t('models.roll.unschedule')}
        </Button>
      </HStack>
    </Section>
  );
}

const trained = ['approved', 'scheduled', 'pilot', 'current'];

/** Into use: for a group first, for all now or later, for running cases too, and back again. */
export function RollOutTab({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const { can, state } = revision;
  const offers = [
    state === 'scheduled' && <Scheduled key="scheduled" revision={revision} />,
    (allowed(can.publish) || allowed(can.schedule)) && <Publishing key="publish" revision={revision} />,
    (allowed(can.pilot) || state === 'pilot') && <PilotGroup key="pilot" revision={revision} />,
    allowed(can.migrate) && <Migrating key="migrate" revision={revision} />,
    trained.includes(state) && <Trainings key="training" revision={revision} />,
    allowed(can.rollBack) && <RollBack key="back" revision={revision} />,
  ].filter(Boolean);
  if (offers.length === 0) {
    return <p className="muted">{whyNot(can.publish) ?? t('models.roll.notYet')}</p>;
  }
  return <VStack gap="space-32">{offers}</VStack>;
}
